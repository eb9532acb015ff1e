import type { Exercise, Plan } from '../protocol.js';

/** A plan in which no list is missing. */
export type FullPlan = Plan & Required<Pick<Plan, 'also' | 'walking' | 'trafficLight' | 'flareUp'>>;

const read = new WeakMap<Plan, FullPlan>();

/** An older service sends less; the same plan is always the same, so that it is drawn once. */
export function inFull(plan: Plan): FullPlan {
  if (!read.has(plan)) read.set(plan, fill(plan));
  return read.get(plan)!;
}

/** The whole card of whatever the plan names. */
export function cardOf({ exercises, also }: FullPlan, id: string | undefined): Exercise | undefined {
  return exercises.find((one) => one.id === id) ?? also.find((one) => one.id === id);
}

function fill(plan: Plan): FullPlan {
  const { also, walking, trafficLight, flareUp, session } = plan;
  return {
    ...plan,
    also: list(also).map((card) => ({
      ...card,
      how: list(card.how),
      equipment: list(card.equipment),
      because: list(card.because),
      sources: list(card.sources),
    })),
    walking: list(walking),
    trafficLight: list(trafficLight),
    flareUp: list(flareUp),
    session: session && list(session.steps).length ? { ...session, steps: list(session.steps) } : undefined,
  };
}

function list<T>(found: T[] | undefined): T[] {
  return Array.isArray(found) ? found.filter(Boolean) : [];
}
