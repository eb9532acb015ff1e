/**
 * Time under way, from timestamps: a browser lets a page in the background tick seldom or not at
 * all, and time goes on all the same. Everything is in milliseconds.
 */
export interface Stopwatch {
  /** Up to the last pause. */
  readonly before: number;
  /** Since when it runs; absent while it is paused. */
  readonly since?: number;
}

export const stopped: Stopwatch = { before: 0 };

export function run(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { before: watch.before, since: now } : watch;
}

export function pause(watch: Stopwatch, now: number): Stopwatch {
  return { before: elapsed(watch, now) };
}

/** A clock that was set back does not take away what has passed. */
export function elapsed({ before, since }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}
