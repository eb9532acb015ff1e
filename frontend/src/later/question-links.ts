import type { Conversation } from '../conversation.js';
import type { FaqLink } from '../protocol.js';
import { html } from './kit.js';

/** Questions to pick from. Each asks itself. */
export const questionLinks = (questions: readonly FaqLink[], conversation: Conversation) =>
  html`<div class="chips">
    ${questions.map(
      ({ entry, question }) =>
        html`<button type="button" class="chip" data-entry=${entry} @click=${() => conversation.ask(entry, question)}>${question}</button>`,
    )}
  </div>`;
