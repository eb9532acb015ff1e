import type { Conversation } from '../conversation.js';
import type { AnswersKnown } from '../protocol.js';
import { answerRows } from './answer-rows.js';
import { html, words } from './kit.js';

export const answersList = ({ answers }: AnswersKnown, conversation: Conversation) =>
  html`<section class="card" part="card" data-reply="answers">
    <h3 tabindex="-1" data-focus>${words.answersTitle}</h3>
    ${answers.length ? answerRows(answers, conversation) : html`<p>${words.noAnswers}</p>`}
  </section>`;
