import type { TemplateResult } from 'lit';
import type { BackwiseChat } from '../elements/backwise-chat.js';

/** The chat as those who hold it in a frame see it. */
export interface Framed {
  readonly element: BackwiseChat;
  /** How many lines the service has said; none before the chat has begun. */
  received(): number;
  begun(): boolean;
  begin(): void;
  /** To the newest line, and the question that waits. */
  arrive(): void;
}

/** Where on the screen the chat is, other than where its tag stands. */
export interface Frame {
  /** Nothing of the chat can be seen. */
  readonly hidden: boolean;
  around(chat: unknown): TemplateResult;
  /** Beside "Back" and "Menu". */
  control(): unknown;
  /** After each drawing. */
  drawn(): void;
  connected(signal: AbortSignal): void;
  toggle(open: boolean): void;
  /** What it keeps of the person on this device. */
  erase(): void;
}
