import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { words } from '../words.js';
import { icons } from './icons.js';
import { PlainElement } from './plain-element.js';

/** What to do in an emergency: on every screen, before and without any connection. */
@customElement('backwise-emergency-bar')
export class EmergencyBar extends PlainElement {
  @property() number?: string;

  protected override render() {
    return html`<p class="emergency-bar" part="emergency-bar">
      ${icons.phone}
      <span>${words.emergencyIn} ${this.number ? this.#link(this.number) : words.localEmergencyNumber}</span>
    </p>`;
  }

  #link(number: string) {
    return html`<a href="tel:${number}">${number}</a>`;
  }
}
