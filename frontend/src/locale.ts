/**
 * The page's language, with the browser's region when the page names none: "en" on the page and
 * "en-GB" in the browser give "en-GB", and with it the right emergency number.
 */
export function chosenLocale(page = document.documentElement.lang, browser = navigator.language): string {
  if (!page) return browser || 'en';
  const sameLanguage = browser?.split('-')[0]?.toLowerCase() === page.toLowerCase();
  return sameLanguage ? browser : page;
}

/** For `dir`: whatever the page around is, each language runs its own way. */
export const directionOf = (locale: string): 'rtl' | 'ltr' =>
  /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i.test(locale) ? 'rtl' : 'ltr';
