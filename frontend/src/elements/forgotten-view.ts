import { html, nothing } from 'lit';
import { words } from '../words.js';

/** All that is left of a chat that was erased; before the next one the service has to have erased it too. */
export const forgottenView = (gone: boolean, beginAnew: () => void) =>
  html`<div class="scroller forgotten" data-forgotten>
    <h3 tabindex="-1" data-focus>${words.forgottenTitle}</h3>
    <p role="status">${gone ? words.forgotten : words.forgetting}</p>
    ${gone ? html`<button type="button" class="primary" data-new-chat @click=${beginAnew}>${words.newChat}</button>` : nothing}
  </div>`;
