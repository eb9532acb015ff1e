import type { Conversation } from '../conversation.js';
import type { AnswerGiven } from '../protocol.js';
import { answerRows } from './answer-rows.js';
import { PlainElement, html, words } from './kit.js';

let drawn = 0;

/**
 * Asks whether what led to an emergency was meant. The advice stands above it and holds, whatever
 * is answered: only a changed answer changes it.
 */
export const defineIsThatRight = () =>
  customElements.define(
    'backwise-is-that-right',
    class extends PlainElement {
      static override properties = {
        because: { attribute: false },
        conversation: { attribute: false },
        said: { state: true },
      };
      because: readonly AnswerGiven[] = [];
      conversation!: Conversation;
      private said?: 'yes' | 'no';
      readonly #id = `right${drawn++}`;

      protected override render() {
        const { because, conversation } = this;
        if (this.said === 'yes') return html`<p class="hint" role="status" data-part="confirmed">${words.doNotWait}</p>`;
        if (this.said === 'no') {
          return html`<div class="inset" role="group" tabindex="-1" aria-label=${words.whichIsWrong} data-part="mistaken">
            <p>${words.whichIsWrong}</p>
            ${answerRows(because, conversation)}
          </div>`;
        }
        return html`<div class="inset" role="group" aria-labelledby=${this.#id} data-part="is-that-right">
          <p id=${this.#id}>${words.isThatRight}</p>
          <ul>
            ${because.map(({ question, answer }) => html`<li>${question}: <strong>${answer}</strong></li>`)}
          </ul>
          <div class="actions">
            <button type="button" class="secondary" data-right @click=${() => this.#say('yes')}>${words.itIsRight}</button>
            <button type="button" class="secondary" data-wrong @click=${() => this.#say('no')}>${words.itIsWrong}</button>
          </div>
        </div>`;
      }

      /** The buttons go: focus goes to the advice, or to the answers that can be changed. */
      async #say(said: 'yes' | 'no'): Promise<void> {
        this.said = said;
        await this.updateComplete;
        const next = said === 'yes' ? this.closest('.outcome')?.querySelector<HTMLElement>('[data-focus]') : this.querySelector<HTMLElement>('[role=group]');
        next?.focus({ preventScroll: true });
      }
    },
  );
