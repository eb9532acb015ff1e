import type { Conversation } from '../conversation.js';
import type { Suggestions } from '../protocol.js';
import { offer } from './offer.js';
import { questionLinks } from './question-links.js';

/** What was typed could mean several things: the person picks one instead of typing it anew. */
export const suggestedQuestions = ({ kind, text, questions }: Suggestions, conversation: Conversation) =>
  offer(kind, text, questionLinks(questions, conversation));
