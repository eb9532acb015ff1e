import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../protocol.js';
import { words } from '../words.js';
import { PlainElement } from './plain-element.js';
import { sourceList } from './sources.js';

/** One exercise, folded to its name and dose; the first is open, to show that there is more. */
@customElement('backwise-exercise')
export class ExerciseCard extends PlainElement {
  @property({ attribute: false }) exercise!: Exercise;
  @property({ type: Number }) number = 1;
  @property({ type: Boolean }) first = false;

  protected override render() {
    const { id, name, dose, how, cue, why, because, easier, harder, equipment, sources } = this.exercise;
    return html`<details class="exercise" part="exercise" data-exercise=${id} ?open=${this.first}>
      <summary>
        <span class="number" aria-hidden="true">${this.number}</span>
        <span class="name"><strong>${name}</strong> ${dose ? html`<small data-dose>${words.dose(dose)}</small>` : nothing}</span>
      </summary>
      <div class="body">
        <h5>${words.how}</h5>
        <ol class="steps">
          ${how.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${cue ? html`<p class="cue"><strong>${words.cue}:</strong> ${cue}</p>` : nothing}
        <dl class="rows">
          ${this.#row(words.whyThis, why)}
          ${this.#row(words.forYou, because.length ? html`${because.map((reason) => html`<p>${reason}</p>`)}` : '')}
          ${this.#row(words.equipment, equipment.join(', '))} ${this.#row(words.easier, easier?.text)}
          ${this.#row(words.harder, harder?.text)}
        </dl>
        ${sourceList(sources)}
      </div>
    </details>`;
  }

  #row(label: string, content: string | TemplateResult | undefined) {
    if (!content) return nothing;
    return html`<div class="row">
      <dt>${label}</dt>
      <dd>${content}</dd>
    </div>`;
  }
}
