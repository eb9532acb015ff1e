import { html } from 'lit';
import { words } from '../words.js';

/** All that is left of a chat that was erased. */
export const forgottenView = (gone: boolean, beginAnew: () => void) =>
  html`<div class="scroller forgotten" data-forgotten>
    <h3 tabindex="-1" data-focus>${words.forgottenTitle}</h3>
    <p role="status">${gone ? words.forgotten : words.forgetting}</p>
    <button type="button" class="primary" data-new-chat @click=${beginAnew}>${words.newChat}</button>
  </div>`;
