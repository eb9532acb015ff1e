import type { WalkingGoal } from '../protocol.js';
import { daysAfter } from './days.js';
import type { Practised } from './practice.js';

/** The goal of the week that `day` is in: the last that has begun, or the first before the programme. */
export function goalOf(goals: readonly WalkingGoal[], day: string): WalkingGoal | undefined {
  return goals.findLast(({ from }) => from <= day) ?? goals[0];
}

/** Sessions in the seven days up to `day`; what is done a little every day does not count. */
export function doneThisWeek(sessions: readonly Practised[], day: string): number {
  const since = daysAfter(day, -6);
  return sessions.filter((one) => one.way === 'session' && one.day >= since && one.day <= day).length;
}
