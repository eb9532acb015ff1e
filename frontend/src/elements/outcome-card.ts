import { html, nothing } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Disposition, Outcome } from '../protocol.js';
import { words } from '../words.js';
import { callLink } from './call-link.js';
import { shortDate } from './dates.js';
import { later } from './later.js';
import { notYetHere } from './not-yet-here.js';
import { prose } from './prose.js';
import { textList } from './text-list.js';

const TONES: Record<Disposition, string> = {
  emergency: 'red',
  'emergency-department': 'red',
  'same-day': 'amber',
  'see-clinician': 'amber',
  wait: 'calm',
  'exercise-gently': 'calm',
  exercise: 'calm',
};

/**
 * Where the questions led: what to do, how soon, why, and what to say there. The advice is here at
 * once; the rest joins it without touching what is read already.
 */
export function outcomeCard(
  outcome: Outcome,
  past: boolean,
  conversation: Conversation,
  locale: string,
  emergencyNumber?: string,
) {
  const { disposition, title, text, timeframe, until, safetyNet } = outcome;
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
    ${later.parts?.summaryAndProgramme(outcome, past, conversation, locale, emergencyNumber) ?? notYetHere()}
    ${safetyNet.length
      ? html`<section class="inset amber" data-part="safety-net">
          <h4>${words.safetyNet}</h4>
          ${textList(safetyNet)}
        </section>`
      : nothing}
    ${later.parts?.reasonsAndPrint(outcome, past, conversation, locale)}
  </section>`;
}

/** A service that names no number must not leave somebody in danger without one. */
function ownCall(number: string | undefined) {
  return number ? { number, label: words.call(number) } : undefined;
}
