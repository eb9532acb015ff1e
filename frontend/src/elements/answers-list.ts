import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Conversation } from '../conversation.js';
import type { AnswersKnown } from '../protocol.js';
import { words } from '../words.js';
import { answerRows } from './answer-rows.js';
import { PlainElement } from './plain-element.js';

@customElement('backwise-answers')
export class AnswersList extends PlainElement {
  @property({ attribute: false }) known!: AnswersKnown;
  @property({ attribute: false }) conversation!: Conversation;

  protected override render() {
    const { answers } = this.known;
    return html`<section class="card" part="card" data-reply="answers">
      <h3 tabindex="-1" data-focus>${words.answersTitle}</h3>
      ${answers.length ? answerRows(answers, this.conversation) : html`<p>${words.noAnswers}</p>`}
    </section>`;
  }
}
