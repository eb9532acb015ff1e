import { html, nothing } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Disposition, Outcome } from '../protocol.js';
import { words } from '../words.js';
import { answerRows } from './answer-rows.js';
import { callLink } from './call-link.js';
import './clinician-summary.js';
import { shortDate } from './dates.js';
import { printAlone } from './print-alone.js';
import { textList } from './programme-parts.js';
import { programmeView } from './programme-view.js';
import { prose } from './prose.js';

const TONES: Record<Disposition, string> = {
  emergency: 'red',
  'emergency-department': 'red',
  'same-day': 'amber',
  'see-clinician': 'amber',
  wait: 'calm',
  'exercise-gently': 'calm',
  exercise: 'calm',
};

/** More reasons than these are folded away: the advice itself must not be far from its end. */
const MOST_REASONS_OPEN = 6;

/** Where the questions led: what to do, how soon, why, and what to say there. */
export function outcomeCard(
  outcome: Outcome,
  past: boolean,
  conversation: Conversation,
  locale: string,
  emergencyNumber?: string,
) {
  const { disposition, title, text, timeframe, until, plan, because, safetyNet, clinicianSummary } = outcome;
  const tone = TONES[disposition] ?? 'amber';
  const call = outcome.call ?? (tone === 'red' ? ownCall(emergencyNumber) : undefined);
  return html`<section class="card outcome ${tone}" part="outcome" data-reply="outcome" data-disposition=${disposition} ?data-past=${past}>
    <p class="past" role="note">${past ? words.past : nothing}</p>
    ${timeframe ? html`<p class="timeframe">${timeframe}</p>` : nothing}
    <h3 tabindex="-1" data-focus>${title}</h3>
    ${until
      ? html`<p class="until">${words.comeBack} <time datetime=${until}>${shortDate(until, locale, true)}</time></p>`
      : nothing}
    ${call ? callLink(call) : nothing} ${prose(text)}
    ${clinicianSummary
      ? html`<backwise-clinician-summary .summary=${clinicianSummary} ?folded=${!!plan}></backwise-clinician-summary>`
      : nothing}
    ${plan ? programmeView(plan, locale) : nothing}
    ${safetyNet.length
      ? html`<section class="inset amber" data-part="safety-net">
          <h4>${words.safetyNet}</h4>
          ${textList(safetyNet)}
        </section>`
      : nothing}
    ${because.length
      ? html`<details class="fold" data-part="because" ?open=${because.length <= MOST_REASONS_OPEN}>
          <summary><h4>${words.because}</h4></summary>
          ${answerRows(because, conversation)}
        </details>`
      : nothing}
    ${past
      ? nothing
      : html`<div class="actions">
          <button type="button" class="secondary" data-print @click=${print}>${words.print}</button>
        </div>`}
  </section>`;
}

/** A service that names no number must not leave somebody in danger without one. */
function ownCall(number: string | undefined) {
  return number ? { number, label: words.call(number) } : undefined;
}

function print({ currentTarget }: Event): void {
  printAlone((currentTarget as HTMLElement).closest('section')!);
}
