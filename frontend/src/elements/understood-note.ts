import { html } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Understood } from '../protocol.js';
import { words } from '../words.js';

/** How free text was read, so that a misunderstanding is seen and put right at once. */
export const understoodNote = ({ step, label }: Understood, conversation: Conversation) =>
  html`<div class="understood" data-reply="understood" data-step=${step}>
    <span>${words.understood} <strong>${label}</strong></span>
    <backwise-change aria-live="off" .step=${step} .conversation=${conversation}></backwise-change>
  </div>`;
