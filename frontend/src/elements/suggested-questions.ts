import { html } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Suggestions } from '../protocol.js';
import { prose } from './prose.js';
import { questionLinks } from './question-links.js';

/** What was typed could mean several things: the person picks one instead of typing it anew. */
export const suggestedQuestions = ({ text, questions }: Suggestions, conversation: Conversation) =>
  html`<section class="bubble" part="bubble" data-reply="suggestions">
    <div tabindex="-1" data-focus>${prose(text)}</div>
    ${questionLinks(questions, conversation)}
  </section>`;
