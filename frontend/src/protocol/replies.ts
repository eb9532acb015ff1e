import type { Plan, Source } from './plan.js';

export interface Choice {
  value: string;
  label: string;
  help?: string;
  /** "None of these": clears the others, and is cleared by them. */
  exclusive?: boolean;
}

export interface Ask {
  kind: 'ask';
  step: string;
  text: string;
  why?: string;
  help?: string;
  answer: 'yes-no-unsure' | 'one' | 'many' | 'number';
  choices: Choice[];
  min?: number;
  max?: number;
}

export interface Understood {
  kind: 'understood';
  step: string;
  values: string[];
  label: string;
}

/** What free text may have meant: choosing one answers the question. */
export interface Perhaps {
  kind: 'perhaps';
  step: string;
  text: string;
  choices: Choice[];
}

/** A question that the service can answer, asked by its entry. */
export interface FaqLink {
  entry: string;
  question: string;
}

export interface Faq {
  kind: 'faq';
  entry: string;
  question: string;
  text: string;
  sources: Source[];
  other: FaqLink[];
}

/** What may have been meant, when that was not clear. */
export interface Suggestions {
  kind: 'suggestions';
  text: string;
  questions: FaqLink[];
}

export interface Topic {
  topic: string;
  title: string;
  questions: FaqLink[];
}

/** All questions that can be asked without typing. */
export interface Topics {
  kind: 'topics';
  text: string;
  topics: Topic[];
  /** Nobody asked for them: one line that opens. */
  folded?: boolean;
}

export interface Call {
  label: string;
  number: string;
}

export interface Alert {
  kind: 'alert';
  level: 'emergency' | 'urgent';
  title: string;
  text: string;
  call?: Call;
}

export interface AnswerGiven {
  step: string;
  question: string;
  answer: string;
}

export interface AnswersKnown {
  kind: 'answers';
  answers: AnswerGiven[];
}

export type Disposition =
  | 'emergency'
  | 'emergency-department'
  | 'same-day'
  | 'see-clinician'
  | 'wait'
  | 'exercise-gently'
  | 'exercise';

export interface CheckInPoint {
  /** ISO 8601, a day. */
  date: string;
  /** 0 (none) to 10. */
  pain: number;
  /** How well the chosen activity goes, 0 to 10; absent on the first day. */
  activity?: number;
  /** Days with exercises in the week before; absent on the first day. */
  sessions?: number;
}

export interface Outcome {
  kind: 'outcome';
  disposition: Disposition;
  title: string;
  text: string;
  timeframe?: string;
  /** Only with `wait`: when to come back, ISO 8601 with offset. */
  until?: string;
  call?: Call;
  because: AnswerGiven[];
  safetyNet: string[];
  clinicianSummary: string;
  plan?: Plan;
  /** How it was at the start and at each check-in since, the oldest first; absent before the first. */
  checkIns?: CheckInPoint[];
  /** The activity that the person chose, with the check-in that is talked about. */
  activity?: string;
}

export type Reply =
  | { kind: 'text'; text: string }
  | Ask
  | Understood
  | Perhaps
  | Faq
  | Suggestions
  | Topics
  | Alert
  | Outcome
  | AnswersKnown;
