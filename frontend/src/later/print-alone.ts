/**
 * Prints one card and nothing of the page around it: a copy in an empty frame, with the same
 * styles. The page's own print is left as it is.
 */
export function printAlone(card: Element): void {
  const root = card.getRootNode() as ShadowRoot;
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = '';
  root.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return frame.remove();
  page.document.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => copyFor(page, sheet));
  page.document.title = card.querySelector('h3')?.textContent ?? '';
  const copy = page.document.importNode(card, true);
  for (const fold of copy.querySelectorAll('details')) fold.open = true;
  for (const control of copy.querySelectorAll('button')) control.remove();
  page.document.body.append(copy);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}

/** The frame's own root stands where the chat's host stood. */
function copyFor(page: Window & typeof globalThis, sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new page.CSSStyleSheet();
  const rules = Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  copy.replaceSync(rules.replace(/:host(?:\(([^)]*)\))?/g, ':root$1'));
  return copy;
}
