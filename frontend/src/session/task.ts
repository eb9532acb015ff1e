import type { Dose } from '../protocol.js';

/** One set, of one side where there are two. */
export interface Round {
  set: number;
  sets: number;
  side?: 1 | 2;
}

/** What one round asks for: movements to count, a position to hold so many times, or time. */
export type Task =
  | { kind: 'count'; reps: number; pace: number }
  | { kind: 'hold'; reps: number; seconds: number }
  | { kind: 'time'; reps: 1; seconds: number };

const QUICKEST = 3;
const SLOWEST = 8;
const USUAL = 4;

export function roundsOf({ sets, perSide }: Dose): Round[] {
  const count = Math.max(sets || 1, 1);
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((set): Round[] =>
    perSide ? [{ set, sets: count, side: 1 }, { set, sets: count, side: 2 }] : [{ set, sets: count }],
  );
}

/** `seconds` is about how long the whole step takes; 0 where nobody knows. */
export function taskOf(dose: Dose, seconds: number): Task {
  if (dose.minutes) return { kind: 'time', reps: 1, seconds: dose.minutes * 60 };
  if (dose.holdSeconds) return { kind: 'hold', reps: dose.reps || 1, seconds: dose.holdSeconds };
  const reps = dose.reps || 1;
  const each = Math.round(seconds / (reps * roundsOf(dose).length)) || USUAL;
  return { kind: 'count', reps, pace: Math.min(Math.max(each, QUICKEST), SLOWEST) };
}
