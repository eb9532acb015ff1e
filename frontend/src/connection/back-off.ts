const FIRST = 500;
const LONGEST = 30_000;
const AT_ONCE = 300;

/**
 * How long to wait before the next attempt. Half of it is chance: after a restart of the service
 * all chats come back, but not in the same moment.
 */
export function backOff(attempt: number, chance: number = Math.random()): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** attempt);
  return longest / 2 + (longest / 2) * chance;
}

/** The service said that it goes away: another one is there, or soon will be, so hardly a wait. */
export function atOnce(chance: number = Math.random()): number {
  return AT_ONCE * chance;
}
