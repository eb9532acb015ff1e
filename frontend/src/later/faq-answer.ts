import type { Conversation } from '../conversation.js';
import type { Faq } from '../protocol.js';
import { html, nothing, prose, words } from './kit.js';
import { questionLinks } from './question-links.js';
import { sourceList } from './sources.js';

export const faqAnswer = ({ entry, question, text, sources, other }: Faq, conversation: Conversation) =>
  html`<section class="card faq" part="card" data-reply="faq" data-entry=${entry}>
    <p class="label">${words.yourQuestion}</p>
    <h3 tabindex="-1" data-focus>${question}</h3>
    ${prose(text)} ${sourceList(sources)}
    ${other.length ? html`<p class="label">${words.otherQuestions}</p>${questionLinks(other, conversation)}` : nothing}
  </section>`;
