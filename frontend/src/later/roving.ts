const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

const known = new WeakSet<Element>();

/**
 * Among the choices of one question that are buttons: Tab stops once, the arrows go from one to the
 * next and round again, Home and End to the ends. Boxes to tick keep the browser's own keys.
 */
export function rove(group: HTMLElement): void {
  const buttons = () => [...group.querySelectorAll<HTMLElement>('button.choice')];
  const all = buttons();
  stopAt(all, all.find((each) => each.getAttribute('tabindex') === '0') ?? all[0]);
  if (known.has(group)) return;
  known.add(group);
  group.addEventListener('keydown', (event) => goAmong(buttons(), event));
  group.addEventListener('focusin', ({ target }) => {
    const now = buttons();
    if (now.includes(target as HTMLElement)) stopAt(now, target as HTMLElement);
  });
}

function stopAt(buttons: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const each of buttons) each.tabIndex = each === stop ? 0 : -1;
}

function goAmong(buttons: readonly HTMLElement[], event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const at = buttons.indexOf(target as HTMLElement);
  if (at < 0 || altKey || ctrlKey || metaKey) return;
  const acrossMirrored = /Left|Right/.test(key) && getComputedStyle(buttons[at]!).direction === 'rtl';
  const ends: Record<string, number> = { Home: 0, End: -1 };
  const to = ends[key] ?? at + (STEPS[key] ?? NaN) * (acrossMirrored ? -1 : 1);
  if (Number.isNaN(to)) return;
  event.preventDefault();
  buttons.at(to % buttons.length)!.focus();
}
