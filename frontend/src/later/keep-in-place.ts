/** A phone that is turned scrolls another box (see `max-height` in the styles), which begins at its top. */
export function keepInPlace(root: ParentNode, signal: AbortSignal): void {
  const short = matchMedia('(max-height: 24em)');
  const show = () => root.querySelector('.dock')?.scrollIntoView({ block: 'nearest' });
  short.addEventListener('change', () => requestAnimationFrame(show), { signal });
}
