import type { CheckInPoint } from './replies.js';

/** What the service writes for the person to keep, or to hand over: `POST /chat/handouts/{form}`. */
export type HandoutForm = 'programme.ics' | 'programme.pdf' | 'summary.pdf' | 'summary.json' | 'fhir.json';

/** One page for a clinician, in the form `summary.json`. */
export interface Summary {
  title: string;
  /** ISO date, or moment. */
  madeOn: string;
  service?: { name: string; dialog: string; version: string };
  outcome?: { title: string; disposition: string; timeframe?: string; rules?: string[] };
  warningSigns: { question: string; answer: string }[];
  answers: { question: string; answer: string }[];
  programme?: { start: string; phase: number | string; pace?: string; exercises: string[] };
  checkIns?: CheckInPoint[];
  note?: string;
}
