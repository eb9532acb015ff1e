/** Where the questions led, from the most urgent to the least. */
export type Disposition =
  | 'emergency'
  | 'emergency-department'
  | 'same-day'
  | 'see-clinician'
  | 'wait'
  | 'exercise-gently'
  | 'exercise';

/** The chat: `<backwise-chat>`. Its attributes are read when it is first connected. */
export declare class BackwiseChat extends HTMLElement {
  /** The service's address. Without it, the origin that the module came from. */
  server?: string;
  /** BCP 47, such as "en-GB". */
  locale?: string;
  dialog?: string;
  /** The attribute is `emergency-number`. */
  emergencyNumber?: string;
  theme?: 'light' | 'dark';
  layout?: 'bubble' | 'page';
  /** The attribute is `exit-to`. */
  exitTo: string;
  /** Asks everything again from the first question. */
  restart(): void;
  /** Erases the conversation, here and at the service. */
  forget(): void;
  /** To the question that waits; a bubble opens for that. */
  focus(options?: FocusOptions): void;
  /** Opens the bubble. */
  open(): void;
  /** Closes the bubble; the chat goes on. */
  close(): void;
  /** Erases everything, here and at the service, and goes to `exit-to` in place of this page. */
  leave(): void;
}

export interface BackwiseEventMap {
  /** An outcome was reached. */
  'backwise-outcome': CustomEvent<Disposition>;
  /** The bubble was opened (`detail` is true) or closed. */
  'backwise-toggle': CustomEvent<boolean>;
}
