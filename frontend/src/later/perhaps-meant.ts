import type { Perhaps } from '../protocol.js';
import type { Answered } from '../elements/choices.js';
import { html } from './kit.js';
import { offer } from './offer.js';

/** How free text may have been meant. One tap answers, as long as the question still waits. */
export const perhapsMeant = ({ kind, text, choices }: Perhaps, waits: boolean, answered: Answered) =>
  offer(
    kind,
    text,
    html`<div class="chips">
      ${choices.map(
        ({ value, label }) =>
          html`<button type="button" class="chip" data-value=${value} ?disabled=${!waits} @click=${() => answered([value], label)}>${label}</button>`,
      )}
    </div>`,
  );
