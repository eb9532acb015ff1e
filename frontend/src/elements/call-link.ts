import { html } from 'lit';
import type { Call } from '../protocol.js';
import { icons } from './icons.js';

export const callLink = ({ number, label }: Call) =>
  html`<a class="call" part="call" href="tel:${number.replace(/[^\d+*#]/g, '')}">${icons.phone}<span>${label}</span></a>`;
