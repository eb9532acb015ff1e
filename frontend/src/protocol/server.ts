import type { Ask, Reply } from './replies.js';

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
  | 'nothing-to-hand-out'
  | 'too-long'
  | 'too-fast'
  | 'nothing-to-hand-out'
  | 'try-again';

export interface ErrorMessage {
  type: 'error';
  to?: string;
  code: ErrorCode;
  message: string;
  pending?: Ask;
}

export type ServerMessage = Welcome | Replies | ErrorMessage | { type: 'pong' };
