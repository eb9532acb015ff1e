import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Conversation } from '../conversation.js';
import type { Disposition, Outcome } from '../protocol.js';
import { words } from '../words.js';
import { answerRows } from './answer-rows.js';
import { callLink } from './call-link.js';
import './clinician-summary.js';
import { PlainElement } from './plain-element.js';
import { printAlone } from './print-alone.js';
import './programme-view.js';
import { prose } from './prose.js';
import { shortDate } from './dates.js';

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
@customElement('backwise-outcome')
export class OutcomeCard extends PlainElement {
  @property({ attribute: false }) outcome!: Outcome;
  @property({ attribute: false }) conversation!: Conversation;
  @property() emergencyNumber?: string;
  @property() locale = 'en';

  protected override render() {
    const { disposition, title, text, timeframe, until, plan } = this.outcome;
    const tone = TONES[disposition] ?? 'amber';
    return html`<section class="card outcome ${tone}" part="outcome" data-reply="outcome" data-disposition=${disposition}>
      ${tone === 'red' && this.emergencyNumber ? callLink(this.emergencyNumber) : nothing}
      ${timeframe ? html`<p class="timeframe">${timeframe}</p>` : nothing}
      <h3 tabindex="-1" data-focus>${title}</h3>
      ${until
        ? html`<p class="until">${words.comeBack} <time datetime=${until}>${shortDate(until, this.locale, true)}</time></p>`
        : nothing}
      ${prose(text)} ${this.#clinicianSummary()}
      ${plan ? html`<backwise-programme .plan=${plan} .locale=${this.locale}></backwise-programme>` : nothing}
      ${this.#safetyNet()} ${this.#because()}
      <div class="actions">
        <button type="button" class="secondary" data-print @click=${this.#print}>${words.print}</button>
      </div>
    </section>`;
  }

  #clinicianSummary() {
    const { clinicianSummary } = this.outcome;
    return clinicianSummary
      ? html`<backwise-clinician-summary .summary=${clinicianSummary} ?folded=${!!this.outcome.plan}></backwise-clinician-summary>`
      : nothing;
  }

  #safetyNet() {
    const { safetyNet } = this.outcome;
    if (safetyNet.length === 0) return nothing;
    return html`<section class="inset amber" data-part="safety-net">
      <h4>${words.safetyNet}</h4>
      <ul>
        ${safetyNet.map((sign) => html`<li>${sign}</li>`)}
      </ul>
    </section>`;
  }

  #because() {
    const { because } = this.outcome;
    if (because.length === 0) return nothing;
    return html`<details class="fold" data-part="because" ?open=${because.length <= MOST_REASONS_OPEN}>
      <summary><h4>${words.because}</h4></summary>
      ${answerRows(because, this.conversation)}
    </details>`;
  }

  #print(): void {
    printAlone(this.querySelector('section')!);
  }
}
