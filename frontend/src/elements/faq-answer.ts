import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Conversation } from '../conversation.js';
import type { Faq } from '../protocol.js';
import { words } from '../words.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';
import { sourceList } from './sources.js';

@customElement('backwise-faq')
export class FaqAnswer extends PlainElement {
  @property({ attribute: false }) faq!: Faq;
  @property({ attribute: false }) conversation!: Conversation;

  protected override render() {
    const { entry, question, text, sources, other } = this.faq;
    return html`<section class="card faq" part="card" data-reply="faq" data-entry=${entry}>
      <p class="label">${words.yourQuestion}</p>
      <h3 tabindex="-1" data-focus>${question}</h3>
      ${prose(text)} ${sourceList(sources)}
      ${other.length
        ? html`<p class="label">${words.otherQuestions}</p>
            <div class="chips">
              ${other.map(
                (one) =>
                  html`<button type="button" class="chip" data-entry=${one.entry} @click=${() => this.conversation.say(one.question)}>
                    ${one.question}
                  </button>`,
              )}
            </div>`
        : nothing}
    </section>`;
  }
}
