/** Where something that is shown comes from. */
export interface Source {
  title: string;
  section: string;
}

export interface Dose {
  sets: number;
  reps?: number;
  holdSeconds?: number;
  /** For what is not counted, such as walking; then there are no reps and no hold. */
  minutes?: number;
  perSide?: boolean;
}

export interface Variant {
  text: string;
  exercise?: string;
}

/** Paths on the service's own host, and what the picture shows in words. */
export interface Picture {
  moving: string;
  still: string;
  text: string;
}

export interface Exercise {
  id: string;
  name: string;
  picture?: Picture;
  how: string[];
  cue: string;
  why: string;
  dose: Dose;
  equipment: string[];
  easier?: Variant;
  harder?: Variant;
  /** What to do in its place when it hurts: the id of one of `exercises` or `also`. */
  swap?: string;
  because: string[];
  sources: Source[];
}

export interface RoutinePart {
  when: string;
  minutes: number;
  items: { id: string; name: string; dose: Dose; note?: string }[];
}

/** How much of a programme is done for now. */
export type Pace = 'usual' | 'easier' | 'flare-up';

/** ISO dates, both included; the last phase has no end. */
export interface Span {
  from: string;
  to?: string;
}

/** `exercise` is the id of one of `exercises` or `also`; `seconds`: about how long, with rests. */
export interface SessionStep {
  part: 'warm-up' | 'moves' | 'walk';
  exercise: string;
  dose: Dose;
  seconds: number;
}

export interface WalkingGoal {
  week: number;
  from: string;
  minutes: number;
  days: number;
  text: string;
}

/** What a pain in exercise from one number to another, out of ten, means. */
export interface Light {
  colour: 'green' | 'amber' | 'red';
  from: number;
  to: number;
  text: string;
}

export interface Plan {
  start: string;
  pace: Pace;
  intro?: string;
  phase: { number: number; name: string; weeks: string } & Span;
  focus: string[];
  sessionsPerWeek: number;
  session: { minutes: number; text: string; steps: SessionStep[] };
  walking: WalkingGoal[];
  exercises: Exercise[];
  /** Every exercise that is named by its id somewhere in the plan, and is not in `exercises`. */
  also: Exercise[];
  leftOut: { id: string; name: string; because: string }[];
  routine: RoutinePart[];
  swaps: { from: string; to: string; why: string; exercise: string }[];
  tips: { title: string; text: string; why?: string }[];
  progression: ({ phase: number; name: string; weeks: string; text: string } & Span)[];
  trafficLight: Light[];
  flareUp: string[];
  stopIf: string[];
  nextReview: { text: string; date: string };
  expectations: string[];
  conflicts: { about: string; decision: string }[];
}
