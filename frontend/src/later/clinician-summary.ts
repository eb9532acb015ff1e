import { copied } from './copy.js';
import { PlainElement, html, prose, words } from './kit.js';
import { shareButton } from './share.js';

/** What to say at the clinic, in words that a clinician uses, to read out, show or copy. */
export const defineClinicianSummary = () =>
  customElements.define(
    'backwise-clinician-summary',
    class extends PlainElement {
      static override properties = {
        summary: {},
        folded: { type: Boolean },
        result: { state: true },
      };
      summary = '';
      folded = false;
      private result = '';

      protected override render() {
        return html`<details class="fold inset" data-part="clinician-summary" ?open=${!this.folded}>
          <summary><h4>${words.whatToSay}</h4></summary>
          <p class="hint">${words.whatToSayHint}</p>
          <blockquote>${prose(this.summary)}</blockquote>
          <div class="actions">
            <button type="button" class="secondary" data-copy @click=${this.#copy}>${words.copy}</button>
            ${shareButton(() => ({ text: this.summary }))}
          </div>
          <span role="status" class="hint">${this.result}</span>
        </details>`;
      }

      async #copy(): Promise<void> {
        const select = () => getSelection()?.selectAllChildren(this.querySelector('blockquote')!);
        this.result = await copied(this.summary, select);
      }
    },
  );
