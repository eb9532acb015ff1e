import type { Plan } from '../protocol.js';
import { html, nothing, prose, words } from './kit.js';
import { capitalised } from './words.js';

export const routineParts = (routine: Plan['routine']) =>
  html`<div class="routine">
    ${routine.map(
      ({ when, minutes, items }) => html`<section class="time-of-day">
        <h5>${capitalised(words.names[when] ?? when)} <span>${words.minutes(minutes)}</span></h5>
        <ul>
          ${items.map(
            ({ id, name, dose, note }) => html`<li data-routine=${id}>
              ${name} <span>${dose ? words.dose(dose) : nothing}</span>${note ? html`<span>${note}</span>` : nothing}
            </li>`,
          )}
        </ul>
      </section>`,
    )}
  </div>`;

export const leftOutList = (leftOut: Plan['leftOut']) =>
  html`<dl class="rows">
    ${leftOut.map(
      ({ id, name, because }) => html`<div class="row" data-left-out=${id}>
        <dt><strong>${name}</strong></dt>
        <dd>${because}</dd>
      </div>`,
    )}
  </dl>`;

export const swapList = (swaps: Plan['swaps']) =>
  html`<ul class="swaps">
    ${swaps.map(
      ({ from, to, why }) => html`<li>
        <span class="label">${words.insteadOf}</span> <s>${from}</s>
        <span aria-hidden="true">→</span> <strong>${to}</strong>
        <p class="hint">${why}</p>
      </li>`,
    )}
  </ul>`;

export const tipList = (tips: Plan['tips']) =>
  html`<ul>
    ${tips.map(
      ({ title, text, why }) =>
        html`<li><strong>${title}</strong> ${prose(text)} ${why ? html`<p class="hint">${why}</p>` : nothing}</li>`,
    )}
  </ul>`;

export const progressionList = (progression: Plan['progression']) =>
  html`<ol class="steps">
    ${progression.map(
      ({ name, weeks, text }) =>
        html`<li><strong>${name}</strong> <span class="label">${words.weeks(weeks)}</span> ${prose(text)}</li>`,
    )}
  </ol>`;

export const conflictList = (conflicts: Plan['conflicts']) =>
  html`<dl class="rows">
    ${conflicts.map(
      ({ about, decision }) => html`<div class="row">
        <dt><strong>${about}</strong></dt>
        <dd>${decision}</dd>
      </div>`,
    )}
  </dl>`;
