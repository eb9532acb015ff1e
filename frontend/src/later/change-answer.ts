import type { Conversation } from '../conversation.js';
import type { Choices } from '../elements/choices.js';
import { PlainElement, html, nothing, words } from './kit.js';

/** "Change" beside an answer: shows its question's choices in place, and sends the new answer. */
export const defineChangeAnswer = () =>
  customElements.define(
    'backwise-change',
    class extends PlainElement {
      static override properties = {
        step: {},
        question: {},
        conversation: { attribute: false },
        open: { state: true },
      };
      step = '';
      question = '';
      conversation!: Conversation;
      private open = false;

      protected override render() {
        const ask = this.conversation.transcript.askFor(this.step);
        if (!ask) return nothing;
        const { text } = ask;
        return html`<button type="button" class="link" data-change=${this.step} aria-expanded=${this.open} @click=${this.#toggle}>
            ${words.change}<span class="unseen">: ${this.question || text}</span>
          </button>
          ${this.open
            ? html`<div class="changing">
                <p class="question">${text}</p>
                <backwise-choices .ask=${ask} .answered=${this.#change}></backwise-choices>
                <button type="button" class="link" data-keep @click=${this.#toggle}>${words.keep}</button>
              </div>`
            : nothing}`;
      }

      async #toggle(): Promise<void> {
        this.open = !this.open;
        await this.updateComplete;
        if (!this.open) return this.querySelector('button')?.focus();
        this.querySelector<Choices>('backwise-choices')?.focus({ preventScroll: true });
        // From the question on: its choices alone would come into view without it.
        this.querySelector('.changing')?.scrollIntoView({ block: 'nearest' });
      }

      #change = (values: string[], label: string): void => {
        this.querySelector<HTMLElement>('[data-change]')?.focus({ preventScroll: true });
        this.open = false;
        this.conversation.change(this.step, values, label);
      };
    },
  );
