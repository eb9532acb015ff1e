import { html, type TemplateResult } from 'lit';
import { words } from '../words.js';
import { icons } from './icons.js';

export function callLink(number: string, label = words.call(number)): TemplateResult {
  return html`<a class="call" part="call" href="tel:${number.replace(/[^\d+*#]/g, '')}">${icons.phone}<span>${label}</span></a>`;
}
