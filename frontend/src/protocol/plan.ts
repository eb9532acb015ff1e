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

/** Paths of SVG files at the service; `moving` stands still for who wants less motion. */
export interface Picture {
  moving: string;
  still: string;
  /** The text alternative. */
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
  because: string[];
  sources: Source[];
}

export interface RoutinePart {
  when: string;
  minutes: number;
  items: { id: string; name: string; dose: Dose; note?: string }[];
}

export interface Plan {
  intro?: string;
  phase: { number: number; name: string; weeks: string };
  focus: string[];
  sessionsPerWeek: number;
  exercises: Exercise[];
  leftOut: { id: string; name: string; because: string }[];
  routine: RoutinePart[];
  swaps: { from: string; to: string; why: string }[];
  tips: { title: string; text: string; why?: string }[];
  progression: { phase: number; name: string; weeks: string; text: string }[];
  stopIf: string[];
  nextReview: { text: string; date: string };
  expectations: string[];
  conflicts: { about: string; decision: string }[];
}
