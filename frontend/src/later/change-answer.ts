import type { Conversation } from '../conversation.js';
import type { Choices } from '../elements/choices.js';
import { PlainElement, html, nothing, prose, words } from './kit.js';
import { previewOf } from './preview-of.js';

/** Another answer that is not given yet, and what it would do. */
interface Wish {
  values: string[];
  label: string;
  /** Absent while the service is asked. */
  text?: string;
}

/** "Change" beside an answer: shows its question's choices, then what the change would do, and sends it. */
export const defineChangeAnswer = () =>
  customElements.define(
    'backwise-change',
    class extends PlainElement {
      static override properties = {
        step: {},
        question: {},
        conversation: { attribute: false },
        open: { state: true },
        wish: { state: true },
      };
      step = '';
      question = '';
      conversation!: Conversation;
      private open = false;
      private wish?: Wish;

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
                ${this.wish
                  ? this.#preview(this.wish)
                  : html`<backwise-choices .ask=${ask} .answered=${this.#consider}></backwise-choices>`}
                <button type="button" class="link" data-keep @click=${this.#toggle}>${words.keep}</button>
              </div>`
            : nothing}`;
      }

      #preview({ label, text }: Wish) {
        return html`<div role="group" class="inset" data-preview tabindex="-1" aria-label=${words.preview}>
          <p><strong>${label}</strong></p>
          <div role="status">${text === undefined ? html`<p class="hint">${words.making}</p>` : prose(text)}</div>
          <button type="button" class="primary" data-confirm @click=${this.#change} ?disabled=${text === undefined}>${words.changeIt}</button>
        </div>`;
      }

      async #toggle(): Promise<void> {
        this.open = !this.open;
        this.wish = undefined;
        await this.updateComplete;
        if (!this.open) return this.querySelector('button')?.focus();
        this.querySelector<Choices>('backwise-choices')?.focus({ preventScroll: true });
        // From the question on: its choices alone would come into view without it.
        this.querySelector('.changing')?.scrollIntoView({ block: 'nearest' });
      }

      #consider = async (values: string[], label: string): Promise<void> => {
        const wish: Wish = { values, label };
        this.wish = wish;
        await this.updateComplete;
        this.querySelector<HTMLElement>('[data-preview]')?.focus({ preventScroll: true });
        const text = await previewOf(this.conversation, this.step, values);
        // The person may have thought better of it meanwhile.
        if (this.wish === wish) this.wish = { ...wish, text };
        await this.updateComplete;
        this.querySelector('.changing')?.scrollIntoView({ block: 'nearest' });
      };

      #change(): void {
        const { values, label } = this.wish!;
        this.querySelector<HTMLElement>('[data-change]')?.focus({ preventScroll: true });
        this.open = false;
        this.wish = undefined;
        this.conversation.change(this.step, values, label);
      }
    },
  );
