/** Moves focus to the first match; returns whether there was one. */
export function focusOn(root: ParentNode, selector: string): boolean {
  const target = root.querySelector<HTMLElement>(selector);
  target?.focus({ preventScroll: true });
  return target !== null;
}

/** Who types goes on typing, and who reads the menu goes on reading: focus stays with them. */
export const isBusy = (within: Element): boolean => !!within.closest('backwise-free-text, backwise-menu, [data-menu][aria-expanded=true]');

/** Room between the edge of the view and what is brought into it. */
const MARGIN = 12;

/**
 * Shows what is new from as early a line as leaves the question and its choices in view, but from
 * `read` at the latest: a long answer is read from its start, not from its end.
 */
export function bringIntoView(talk: HTMLElement, lines: Element[], read: Element | undefined, atOnce: boolean): void {
  const end = talk.lastElementChild!.getBoundingClientRect().bottom;
  // On a very short screen the chat scrolls as a whole, below the emergency bar.
  const scroller = getComputedStyle(talk).overflowY === 'visible' ? talk.parentElement! : talk;
  const margin = MARGIN + (parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0);
  const top = (line: Element) => line.getBoundingClientRect().top;
  const start = lines.find((line) => line === read || end - top(line) <= scroller.clientHeight - margin - MARGIN) ?? lines.at(-1);
  if (!start) return;
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const distance = top(start) - top(scroller) - margin;
  scroller.scrollTo({ top: scroller.scrollTop + distance, behavior: calm ? 'instant' : 'smooth' });
}
