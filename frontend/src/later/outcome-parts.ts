import type { Conversation } from '../conversation.js';
import type { Outcome } from '../protocol.js';
import { answerRows } from './answer-rows.js';
import { html, nothing, words } from './kit.js';
import { printAlone } from './print-alone.js';
import { programmeView } from './programme-view.js';

/** More reasons than these are folded away: the advice itself must not be far from its end. */
const MOST_REASONS_OPEN = 6;

/** What stands between the advice and what to keep an eye on. */
export const summaryAndProgramme = (
  { clinicianSummary, plan }: Outcome,
  past: boolean,
  conversation: Conversation,
  locale: string,
) => [
  clinicianSummary
    ? html`<backwise-clinician-summary .summary=${clinicianSummary} ?folded=${!!plan}></backwise-clinician-summary>`
    : nothing,
  plan ? programmeView(plan, locale, past ? undefined : conversation) : nothing,
];

/** What stands at the end. */
export const reasonsAndPrint = ({ because }: Outcome, past: boolean, conversation: Conversation) => [
  because.length
    ? html`<details class="fold" data-part="because" ?open=${because.length <= MOST_REASONS_OPEN}>
        <summary><h4>${words.because}</h4></summary>
        ${answerRows(because, conversation)}
      </details>`
    : nothing,
  past
    ? nothing
    : html`<div class="actions">
        <button type="button" class="secondary" data-print @click=${print}>${words.print}</button>
      </div>`,
];

function print({ currentTarget }: Event): void {
  printAlone((currentTarget as HTMLElement).closest('section')!);
}
