import { html } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Perhaps } from '../protocol.js';
import { prose } from './prose.js';

/** How free text may have been meant. One tap answers, as long as the question still waits. */
export const perhapsMeant = ({ step, text, choices }: Perhaps, conversation: Conversation) =>
  html`<section class="bubble" part="bubble" data-reply="perhaps" data-step=${step}>
    <div tabindex="-1" data-focus>${prose(text)}</div>
    <div class="chips">
      ${choices.map(
        ({ value, label }) =>
          html`<button
            type="button"
            class="chip"
            data-value=${value}
            ?disabled=${conversation.pending?.step !== step}
            @click=${() => conversation.choose(step, [value], label)}
          >${label}</button>`,
      )}
    </div>
  </section>`;
