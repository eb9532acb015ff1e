/**
 * The frames of the chat protocol, version 1. The service's AsyncAPI document is the source of
 * these names: changing one here is a breaking change and needs a new version.
 */
export const SUBPROTOCOL = 'backwise.v1';

export interface Hello {
  type: 'hello';
  dialog?: string;
  locale?: string;
  timeZone?: string;
  conversation?: string;
  secret?: string;
  after?: number;
}

export interface Say {
  type: 'say';
  id: string;
  text: string;
}

export interface Choose {
  type: 'choose';
  id: string;
  step: string;
  values: string[];
}

export interface Change {
  type: 'change';
  id: string;
  step: string;
  values: string[];
}

export type CommandName = 'back' | 'repeat' | 'restart' | 'why' | 'answers' | 'forget' | 'help' | 'topics';

export interface Command {
  type: 'command';
  id: string;
  command: CommandName;
}

/** A question picked from those that the service offers; its words are not read. */
export interface AskEntry {
  type: 'ask';
  id: string;
  entry: string;
}

/** The wish to go on in another language; its region stays if the tag has none. */
export interface LanguageWish {
  type: 'language';
  id: string;
  locale: string;
}

/** What a person does. Each carries its own id, so that it is applied exactly once. */
export type Turn = Say | Choose | Change | AskEntry | Command | LanguageWish;

export type ClientMessage = Hello | Turn | { type: 'ping' };

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

export interface Source {
  title: string;
  section: string;
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

export interface Exercise {
  id: string;
  name: string;
  picture?: string;
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

export interface Language {
  tag: string;
  /** In the language itself. */
  name: string;
}

export interface Welcome {
  type: 'welcome';
  conversation: string;
  secret: string;
  resumed: boolean;
  dialog?: { id: string; version: string; title: string };
  locale?: string;
  /** Those that the service can talk in. */
  languages: Language[];
  /** Only in the answer to a POSTed hello, where no frame can follow. */
  missed?: Replies[];
}

export interface Progress {
  answered: number;
  remaining: number;
}

export interface Replies {
  type: 'replies';
  seq: number;
  to?: string;
  replies: Reply[];
  pending?: Ask;
  progress?: Progress;
  /** The language and region from here on: in the opening, and where a turn changed them. */
  locale?: string;
}

export type ErrorCode =
  | 'bad-json'
  | 'bad-message'
  | 'unknown-type'
  | 'hello-first'
  | 'unknown-conversation'
  | 'wrong-secret'
  | 'not-pending'
  | 'invalid-answer'
  | 'unknown-step'
  | 'unknown-entry'
  | 'too-long'
  | 'too-fast'
  | 'try-again';

export interface ErrorMessage {
  type: 'error';
  to?: string;
  code: ErrorCode;
  message: string;
  pending?: Ask;
}

export type ServerMessage = Welcome | Replies | ErrorMessage | { type: 'pong' };
