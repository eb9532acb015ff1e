import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Conversation } from '../conversation.js';
import type { Understood } from '../protocol.js';
import { words } from '../words.js';
import './change-answer.js';
import { PlainElement } from './plain-element.js';

/** How free text was read, so that a misunderstanding is seen and put right at once. */
@customElement('backwise-understood')
export class UnderstoodNote extends PlainElement {
  @property({ attribute: false }) understood!: Understood;
  @property({ attribute: false }) conversation!: Conversation;

  protected override render() {
    const { step, label } = this.understood;
    return html`<div class="understood" data-reply="understood" data-step=${step}>
      <span>${words.understood} <strong>${label}</strong></span>
      <backwise-change .step=${step} .conversation=${this.conversation}></backwise-change>
    </div>`;
  }
}
