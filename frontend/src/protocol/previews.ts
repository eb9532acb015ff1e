import type { AnswerGiven, Disposition } from './replies.js';

/** What a change would do: `POST /chat/previews` with the frame `change`. */
export interface Preview {
  /** Text with paragraphs and lists, for the person. */
  text: string;
  /** Nothing would change but the answer. */
  same: boolean;
  now: Prospect;
  then: Prospect;
  gone: AnswerGiven[];
}

/** An end; without a disposition, the question that waits. */
export interface Prospect {
  disposition?: Disposition;
  title: string;
}
