import type { TemplateResult } from 'lit';
import type { Exercise } from '../protocol.js';
import { html, nothing, words } from './kit.js';
import { sourceList } from './sources.js';

/** One exercise, folded to its name and dose; the first is open, to show that there is more. */
export const exerciseCard = (
  { id, name, dose, how, cue, why, because, easier, harder, equipment, sources }: Exercise,
  index: number,
) =>
  html`<details class="exercise" part="exercise" data-exercise=${id} ?open=${index === 0}>
    <summary>
      <span class="number" aria-hidden="true">${index + 1}</span>
      <span class="name"><strong>${name}</strong> ${dose ? html`<small data-dose>${words.dose(dose)}</small>` : nothing}</span>
    </summary>
    <div class="body">
      <h5>${words.how}</h5>
      <ol class="steps">
        ${how.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${cue ? html`<p class="cue"><strong>${words.cue}:</strong> ${cue}</p>` : nothing}
      <dl class="rows">
        ${row(words.whyThis, why)}
        ${row(words.forYou, because.length ? html`${because.map((reason) => html`<p>${reason}</p>`)}` : '')}
        ${row(words.equipment, equipment.map((id) => words.names[id] ?? id).join(', '))} ${row(words.easier, easier?.text)} ${row(words.harder, harder?.text)}
      </dl>
      ${sourceList(sources)}
    </div>
  </details>`;

const row = (label: string, content: string | TemplateResult | undefined) =>
  content
    ? html`<div class="row">
        <dt>${label}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;
