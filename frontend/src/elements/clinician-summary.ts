import { html } from 'lit';
import { words } from '../words.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';

/** What to say at the clinic, in words that a clinician uses, to read out, show or copy. */
export class ClinicianSummary extends PlainElement {
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
      <button type="button" class="secondary" data-copy @click=${this.#copy}>${words.copy}</button>
      <span role="status" class="hint">${this.result}</span>
    </details>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.summary);
      this.result = words.copied;
    } catch {
      // A page without https, or a browser that asks and was told no.
      this.result = words.notCopied;
      getSelection()?.selectAllChildren(this.querySelector('blockquote')!);
    }
  }
}

customElements.define('backwise-clinician-summary', ClinicianSummary);
