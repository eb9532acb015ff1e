import type { TemplateResult } from 'lit';
import type { Dose } from '../protocol.js';
import { html, nothing, words } from './kit.js';
import { openCard } from './open-card.js';

export interface Move {
  id: string;
  name: string;
  dose?: Dose;
  note?: string;
  /** Its card can be shown. */
  known: boolean;
}

/** What to do, in order, in one line each; each leads to its card. */
export const moveList = (moves: Move[], hook: 'step' | 'routine') =>
  html`<ol class="moves">
    ${moves.map(
      ({ id, name, dose, note, known }) => html`<li data-routine=${hook === 'routine' ? id : nothing} data-step-of=${hook === 'step' ? id : nothing}>
        ${known ? link(id, name) : html`<span>${name}</span>`} ${dose ? html`<small>${words.dose(dose)}</small>` : nothing}
        ${note ? html`<small>${note}</small>` : nothing}
      </li>`,
    )}
  </ol>`;

const link = (id: string, name: string): TemplateResult =>
  html`<button type="button" class="link" @click=${({ currentTarget }: Event) => openCard(currentTarget as Element, id)}>${name}</button>`;
