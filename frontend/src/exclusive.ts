import type { Choice } from './protocol.js';

/** Ticks or unticks one choice: "none of these" and any other choice clear each other. */
export function toggled(ticked: readonly string[], value: string, choices: readonly Choice[]): string[] {
  if (ticked.includes(value)) return ticked.filter((other) => other !== value);
  const exclusive = new Set(choices.filter((choice) => choice.exclusive).map((choice) => choice.value));
  if (exclusive.has(value)) return [value];
  return [...ticked.filter((other) => !exclusive.has(other)), value];
}
