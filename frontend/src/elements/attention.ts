/** Moves focus to the first match; returns whether there was one. */
export function focusOn(root: ParentNode, selector: string): boolean {
  const target = root.querySelector<HTMLElement>(selector);
  target?.focus({ preventScroll: true });
  return target !== null;
}

/** The start of what is new, not its end: a long answer is read from its first line. */
export function bringIntoView(scroller: HTMLElement, newest: Element | null, atOnce: boolean): void {
  if (!newest) return;
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const distance = newest.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + distance - 12, behavior: calm ? 'instant' : 'smooth' });
}
