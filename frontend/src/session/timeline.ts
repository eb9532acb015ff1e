import type { Task } from './task.js';

/** What happens while the time runs, in seconds: get ready, then work and rest in turn. */
export interface Timeline {
  lead: number;
  reps: number;
  work: number;
  rest: number;
}

export interface Moment {
  phase: 'ready' | 'work' | 'rest' | 'over';
  /** Whole seconds of this phase that are left, counted as a person counts: 3, 2, 1. */
  left: number;
  /** Repetitions that are complete. */
  done: number;
}

const GET_READY = 3;
const BETWEEN = 3;

/** None where the person counts: then nothing runs. */
export function timelineOf(task: Task, counting: boolean, remaining: number): Timeline | undefined {
  switch (task.kind) {
    case 'time':
      return { lead: 0, reps: 1, work: task.seconds, rest: 0 };
    case 'hold':
      return counting || task.reps === 1
        ? { lead: GET_READY, reps: remaining, work: task.seconds, rest: BETWEEN }
        : { lead: 0, reps: 1, work: task.seconds, rest: 0 };
    case 'count':
      return counting ? { lead: GET_READY, reps: remaining, work: task.pace, rest: 0 } : undefined;
  }
}

export function momentOf({ lead, reps, work, rest }: Timeline, elapsed: number): Moment {
  const seconds = elapsed / 1_000;
  if (seconds < lead) return { phase: 'ready', left: Math.ceil(lead - seconds), done: 0 };
  const into = seconds - lead;
  const one = work + rest;
  const begun = Math.floor(into / one);
  if (begun >= reps || into >= reps * one - rest) return { phase: 'over', left: 0, done: reps };
  const within = into - begun * one;
  return within < work
    ? { phase: 'work', left: Math.ceil(work - within), done: begun }
    : { phase: 'rest', left: Math.ceil(one - within), done: begun + 1 };
}
