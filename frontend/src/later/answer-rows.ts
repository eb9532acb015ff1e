import type { TemplateResult } from 'lit';
import type { Conversation } from '../conversation.js';
import type { AnswerGiven } from '../protocol.js';
import { html } from './kit.js';

/** Question, answer and "Change", row by row. */
export function answerRows(answers: readonly AnswerGiven[], conversation: Conversation): TemplateResult {
  return html`<dl class="rows">
    ${answers.map(
      ({ step, question, answer }) => html`<div class="row" data-step=${step}>
        <dt>${question}</dt>
        <dd>
          <strong>${answer}</strong>
          <backwise-change .step=${step} .question=${question} .conversation=${conversation}></backwise-change>
        </dd>
      </div>`,
    )}
  </dl>`;
}
