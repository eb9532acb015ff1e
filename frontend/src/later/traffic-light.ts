import type { Light } from '../protocol.js';
import { html, words } from './kit.js';

/** How strong pain may be. Each colour has its own shape and its word, for whoever does not see it. */
export const lightList = (lights: readonly Light[]) =>
  html`<ul class="lights">
    ${lights.map(
      ({ colour, from, to, text }) => html`<li class="light ${colour}" data-light=${colour}>
        <span class="lamp" aria-hidden="true"></span>
        <span><strong>${words.colours[colour] ?? colour}: ${words.outOfTen(from, to)}</strong> ${text}</span>
      </li>`,
    )}
  </ul>`;
