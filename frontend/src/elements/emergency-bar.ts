import { html } from 'lit';
import { words } from '../words.js';
import { icons } from './icons.js';

/** What to do in an emergency: on every screen, before and without any connection. */
export const emergencyBar = (number: string | undefined) =>
  html`<p class="emergency-bar" part="emergency-bar">
    ${icons.phone}
    <span>${words.emergencyIn} ${number ? html`<a href="tel:${number}">${number}</a>` : words.localEmergencyNumber}</span>
  </p>`;
