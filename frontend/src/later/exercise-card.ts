import type { TemplateResult } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Exercise } from '../protocol.js';
import { html, nothing, words } from './kit.js';
import { onService } from './service-address.js';
import { sourceList } from './sources.js';

/** One exercise, folded to its drawing, name and dose. `named` tells another one's name by its id. */
export const exerciseCard = (exercise: Exercise, conversation: Conversation, named: (id?: string) => string | undefined) => {
  const { id, name, picture, dose, how, cue, why, because, easier, harder, swap, equipment, sources } = exercise;
  return html`<details class="exercise" part="exercise" data-exercise=${id}>
    <summary>
      ${picture?.still
        ? html`<img class="thumb" src=${onService(picture.still, conversation)} alt="" width="72" height="45" loading="lazy" />`
        : nothing}
      <span class="name"><strong>${name}</strong> ${dose ? html`<small data-dose>${words.dose(dose)}</small>` : nothing}</span>
    </summary>
    <div class="body">
      ${picture?.still ? html`<backwise-picture .picture=${picture} .conversation=${conversation}></backwise-picture>` : nothing}
      <h5>${words.how}</h5>
      <ol class="steps">
        ${how.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${cue ? html`<p class="cue"><strong>${words.cue}:</strong> ${cue}</p>` : nothing}
      <dl class="rows">
        ${row(words.whyThis, why)}
        ${row(words.forYou, because.length ? html`${because.map((reason) => html`<p>${reason}</p>`)}` : '')}
        ${row(words.equipment, equipment.map((each) => words.names[each] ?? each).join(', '))}
        ${row(words.easier, easier?.text)} ${row(words.harder, harder?.text)} ${row(words.ifItHurts, named(swap))}
      </dl>
      ${sourceList(sources)}
    </div>
  </details>`;
};

const row = (label: string, content: string | TemplateResult | undefined) =>
  content
    ? html`<div class="row">
        <dt>${label}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;
