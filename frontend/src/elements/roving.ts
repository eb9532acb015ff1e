const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/** Tab stops once at a group of buttons: at this one. */
export function stopAt(buttons: readonly HTMLElement[], stop = buttons[0]): void {
  for (const each of buttons) each.tabIndex = each === stop ? 0 : -1;
}

/** The arrows go from one to the next and round again, Home and End to the ends. */
export function goAmong(buttons: readonly HTMLElement[], event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const at = buttons.indexOf(target as HTMLElement);
  const last = buttons.length - 1;
  const mirrored = /[tf]t$/.test(key) && getComputedStyle(buttons[0]!).direction === 'rtl';
  const to = key === 'Home' ? 0 : key === 'End' ? last : at + (STEPS[key] ?? NaN) * (mirrored ? -1 : 1);
  if (at < 0 || Number.isNaN(to) || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]!.focus();
}
