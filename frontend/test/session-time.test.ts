import { describe, expect, it } from 'vitest';
import { clock } from '../src/session/counter.js';
import { elapsed, pause, run, stopped } from '../src/session/stopwatch.js';
import { roundsOf, taskOf } from '../src/session/task.js';
import { momentOf, timelineOf } from '../src/session/timeline.js';

const S = 1_000;

describe('a stopwatch', () => {
  it('knows what has passed without a single tick between', () => {
    expect(elapsed(run(stopped, 5 * S), 605 * S)).toBe(600 * S);
  });

  it('leaves out the pauses', () => {
    const paused = pause(run(stopped, 0), 10 * S);
    expect(elapsed(paused, 500 * S)).toBe(10 * S);
    expect(elapsed(run(paused, 500 * S), 502 * S)).toBe(12 * S);
  });

  it('that runs is not begun anew by another press', () => {
    expect(run(run(stopped, 0), 9 * S)).toEqual({ before: 0, since: 0 });
  });

  it('takes nothing away when the clock is set back', () => {
    expect(elapsed({ before: 4 * S, since: 100 * S }, 50 * S)).toBe(4 * S);
  });
});

describe('the time of a round', () => {
  const holds = { lead: 3, reps: 2, work: 5, rest: 3 };

  it.each([
    [0, 'ready', 3, 0],
    [2.9, 'ready', 1, 0],
    [3, 'work', 5, 0],
    [7.9, 'work', 1, 0],
    [8, 'rest', 3, 1],
    [11, 'work', 5, 1],
    [15.9, 'work', 1, 1],
    [16, 'over', 0, 2],
    [9_999, 'over', 0, 2],
  ])('after %d seconds is at "%s", with %d left and %d done', (seconds, phase, left, done) => {
    expect(momentOf(holds, seconds * S)).toEqual({ phase, left, done });
  });

  it('has no rest after its last hold, and a walk has no getting ready', () => {
    expect(momentOf({ lead: 0, reps: 1, work: 480, rest: 0 }, 0)).toEqual({ phase: 'work', left: 480, done: 0 });
    expect(momentOf({ lead: 0, reps: 1, work: 480, rest: 0 }, 480 * S).phase).toBe('over');
  });

  it('does not run where the person counts', () => {
    expect(timelineOf({ kind: 'count', reps: 10, pace: 4 }, false, 10)).toBeUndefined();
    expect(timelineOf({ kind: 'count', reps: 10, pace: 4 }, true, 6)).toEqual({ lead: 3, reps: 6, work: 4, rest: 0 });
  });

  it('is one hold at a time where the person counts the holds', () => {
    expect(timelineOf({ kind: 'hold', reps: 10, seconds: 3 }, false, 10)).toEqual({ lead: 0, reps: 1, work: 3, rest: 0 });
    expect(timelineOf({ kind: 'hold', reps: 1, seconds: 30 }, false, 1)).toMatchObject({ lead: 3, work: 30 });
  });
});

describe('a dose', () => {
  it('in sets on both sides is done one side after the other', () => {
    expect(roundsOf({ sets: 2, reps: 10, perSide: true })).toEqual([
      { set: 1, sets: 2, side: 1 },
      { set: 1, sets: 2, side: 2 },
      { set: 2, sets: 2, side: 1 },
      { set: 2, sets: 2, side: 2 },
    ]);
  });

  it('is counted, held or timed', () => {
    expect(taskOf({ sets: 2, reps: 10 }, 0)).toEqual({ kind: 'count', reps: 10, pace: 4 });
    expect(taskOf({ sets: 2, reps: 10, holdSeconds: 3 }, 180)).toEqual({ kind: 'hold', reps: 10, seconds: 3 });
    expect(taskOf({ sets: 1, minutes: 8 }, 480)).toEqual({ kind: 'time', reps: 1, seconds: 480 });
    expect(taskOf({ sets: 1 }, 0)).toMatchObject({ kind: 'count', reps: 1 });
  });

  it.each([
    [10, 3],
    [120, 6],
    [1_000, 8],
  ])('that takes %d seconds is counted every %d', (seconds, pace) => {
    expect(taskOf({ sets: 2, reps: 10 }, seconds)).toMatchObject({ pace });
  });
});

it('a clock reads as people write it', () => {
  expect([8, 59, 60, 485].map(clock)).toEqual(['8', '59', '1:00', '8:05']);
});
