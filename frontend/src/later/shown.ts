import type { Conversation } from '../conversation.js';

/** Around what is shown of an outcome. */
export interface Shown {
  conversation: Conversation;
  locale: string;
  /** It no longer holds: it can be read, not done. */
  past: boolean;
  emergencyNumber?: string;
}
