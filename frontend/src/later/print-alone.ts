/** A drawing that does not come is left out of the print, it does not hold it up. */
const PICTURES_WITHIN = 3_000;

/**
 * Prints one card and nothing of the page around it: a copy in an empty frame, with the same
 * styles. The page's own print is left as it is.
 */
export async function printAlone(card: Element): Promise<void> {
  const root = card.getRootNode() as ShadowRoot;
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = '';
  root.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return frame.remove();
  page.document.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => copyFor(page, sheet));
  page.document.body.className = 'root';
  page.document.title = card.querySelector('h3')?.textContent ?? '';
  const copy = page.document.importNode(card, true);
  for (const fold of copy.querySelectorAll('details')) fold.open = true;
  // On paper a name that leads somewhere is a name.
  for (const link of copy.querySelectorAll('.moves button')) link.replaceWith(link.textContent ?? '');
  for (const control of copy.querySelectorAll('button, fieldset')) control.remove();
  for (const picture of copy.querySelectorAll('img')) picture.loading = 'eager';
  page.document.body.append(copy);
  page.addEventListener('afterprint', () => frame.remove());
  await pictures(copy);
  page.print();
}

async function pictures(copy: Element): Promise<void> {
  const all = Array.from(copy.querySelectorAll('img'), (picture) => picture.decode().catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(resolve, PICTURES_WITHIN));
  if (all.length) await Promise.race([Promise.all(all), late]);
}

/** The frame's own root stands where the chat's host stood. */
function copyFor(page: Window & typeof globalThis, sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new page.CSSStyleSheet();
  const rules = Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  copy.replaceSync(rules.replace(/:host(?:\(([^)]*)\))?/g, ':root$1'));
  return copy;
}
