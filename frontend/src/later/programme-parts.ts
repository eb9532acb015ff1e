import type { Plan } from '../protocol.js';
import { span } from './days.js';
import { html, nothing, prose, words } from './kit.js';

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
        <span class="points" aria-hidden="true">→</span> <strong>${to}</strong>
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

export const progressionList = (progression: Plan['progression'], locale: string) =>
  html`<ol class="steps">
    ${progression.map(
      ({ name, weeks, from, to, text }) =>
        html`<li><strong>${name}</strong> <span class="label">${span(from, to, words.since, locale) || words.weeks(weeks)}</span> ${prose(text)}</li>`,
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
