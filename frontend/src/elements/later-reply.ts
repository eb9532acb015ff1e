import { html, nothing } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Reply } from '../protocol.js';
import type { Answered } from './choices.js';
import { later } from './later.js';
import { notYetHere } from './not-yet-here.js';
import { prose } from './prose.js';

/** The replies whose cards are loaded later. */
export type LaterReply = Extract<Reply, { kind: 'perhaps' | 'faq' | 'suggestions' | 'topics' | 'answers' }>;

/** Those that were read as mere text are not read out again as cards. */
const read = new WeakSet<LaterReply>();

/** Its card; while that stays away, its text, so that the answer is not lost. */
export function laterReply(reply: LaterReply, conversation: Conversation, answered: Answered) {
  if (later.failed) read.add(reply);
  const quiet = later.parts && read.has(reply) ? 'off' : nothing;
  return html`<div aria-live=${quiet}>
    ${later.parts?.replyCard(reply, conversation, answered) ??
    html`<section class="card">${later.failed && 'text' in reply ? prose(reply.text) : nothing} ${notYetHere()}</section>`}
  </div>`;
}
