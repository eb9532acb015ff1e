import type { Conversation } from '../conversation.js';
import type { Outcome } from '../protocol.js';
import { answerRows } from './answer-rows.js';
import { checkInChart } from './check-in-chart.js';
import { html, nothing, words } from './kit.js';
import { programmeView } from './programme-view.js';

/** More reasons than these are folded away: the advice itself must not be far from its end. */
const MOST_REASONS_OPEN = 6;
/** One point is no line. */
const FEWEST_IN_CHART = 2;

/** What stands between the advice and what to keep an eye on. */
export const summaryAndProgramme = (
  { disposition, because, clinicianSummary, plan, checkIns = [], activity }: Outcome,
  past: boolean,
  conversation: Conversation,
  locale: string,
  emergencyNumber?: string,
) => [
  /^emergency/.test(disposition) && because.length && !past
    ? html`<backwise-is-that-right .because=${because} .conversation=${conversation}></backwise-is-that-right>`
    : nothing,
  clinicianSummary
    ? html`<backwise-clinician-summary .summary=${clinicianSummary} ?folded=${!!plan}></backwise-clinician-summary>`
    : nothing,
  checkIns.length >= FEWEST_IN_CHART ? checkInChart(checkIns, activity, locale) : nothing,
  plan ? programmeView(plan, { past, conversation, locale, emergencyNumber }) : nothing,
];

/** What stands at the end. */
export const reasonsAndPrint = ({ because, plan }: Outcome, past: boolean, conversation: Conversation, locale: string) => [
  because.length
    ? html`<details class="fold" data-part="because" ?open=${because.length <= MOST_REASONS_OPEN}>
        <summary><h4>${words.because}</h4></summary>
        ${answerRows(because, conversation)}
      </details>`
    : nothing,
  past || plan ? nothing : html`<backwise-keep .shown=${{ past, conversation, locale }}></backwise-keep>`,
];
