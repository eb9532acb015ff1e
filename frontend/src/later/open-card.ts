/** From where an exercise is named to its card, through whatever is folded around it. */
export function openCard(from: Element, id: string): void {
  const cards = from.closest('.programme')?.querySelectorAll<HTMLDetailsElement>('[data-exercise]') ?? [];
  const card = [...cards].find(({ dataset }) => dataset.exercise === id);
  for (let fold: Element | null | undefined = card; fold; fold = fold.parentElement?.closest('details')) {
    (fold as HTMLDetailsElement).open = true;
  }
  card?.querySelector('summary')?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'start' });
}
