import type { Exercise, Plan } from '../protocol.js';

/** The whole card of whatever the plan names. */
export function cardOf({ exercises, also }: Plan, id: string | undefined): Exercise | undefined {
  return exercises.find((one) => one.id === id) ?? also.find((one) => one.id === id);
}
