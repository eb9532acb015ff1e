import { html } from 'lit';
import { words } from '../words.js';
import type { BackwiseChat } from './backwise-chat.js';
import { icons } from './icons.js';

/**
 * What to do in an emergency: on every screen, before and without any connection. And the quick
 * way out, for who is looked over the shoulder: on every screen too.
 */
export const emergencyBar = (number: string | undefined) =>
  html`<div class="emergency-bar" part="emergency-bar">
    <p>
      ${icons.phone}
      <span>${words.emergencyIn} ${number ? html`<a href="tel:${number}">${number}</a>` : words.localEmergencyNumber}</span>
    </p>
    <button type="button" class="exit" part="exit" data-exit aria-label="${words.exit}: ${words.exitHint}" @click=${leave}>${words.exit}</button>
  </div>`;

function leave({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  (root.host as BackwiseChat).leave();
}
