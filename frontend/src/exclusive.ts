import type { Choice } from './protocol.js';

/** Ticks or unticks one choice: "none of these" and any other choice clear each other. */
export function toggled(ticked: readonly string[], value: string, choices: readonly Choice[]): string[] {
  if (ticked.includes(value)) return ticked.filter((other) => other !== value);
  const exclusive = new Set(choices.filter((choice) => choice.exclusive).map((choice) => choice.value));
  if (exclusive.has(value)) return [value];
  return [...ticked.filter((other) => !exclusive.has(other)), value];
}

/** What was ticked together with what was typed: what is left unsaid in words is not taken back. */
export function joined(ticked: readonly string[], typed: readonly string[], choices: readonly Choice[]): string[] {
  const alone = new Set(choices.filter((choice) => choice.exclusive).map((choice) => choice.value));
  const together = [...new Set([...ticked, ...typed])].filter((value) => !alone.has(value));
  return together.length ? together : [...typed];
}
