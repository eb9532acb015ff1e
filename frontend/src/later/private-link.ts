import { copied } from './copy.js';
import { PlainElement, html, words } from './kit.js';
import { shareButton } from './share.js';

/** The private link, to copy, or to hand to whatever the device shares with. */
export const definePrivateLink = () =>
  customElements.define(
    'backwise-private-link',
    class extends PlainElement {
      static override properties = {
        link: {},
        result: { state: true },
      };
      link = '';
      private result = '';

      get #box(): HTMLInputElement {
        return this.querySelector('input')!;
      }

      protected override render() {
        return html`<input type="text" readonly data-private-link aria-label=${words.privateLink} .value=${this.link} @focus=${() => this.#box.select()} />
          <div class="actions">
            <button type="button" class="secondary" data-copy @click=${this.#copy}>${words.copy}</button>
            ${shareButton(() => ({ url: this.link }))}
          </div>
          <p role="status" class="hint">${this.result}</p>`;
      }

      async #copy(): Promise<void> {
        this.result = await copied(this.link, () => this.#box.select());
      }
    },
  );
