const FIRST = 500;
const LONGEST = 30_000;

/**
 * How long to wait before the next attempt. Half of it is chance: after a restart of the service
 * all chats come back, but not in the same moment.
 */
export function backOff(attempt: number, chance: number = Math.random()): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** attempt);
  return longest / 2 + (longest / 2) * chance;
}
