import { html } from 'lit';
import { words } from '../words.js';
import { icons } from './icons.js';
import { PlainElement } from './plain-element.js';

const MOST = 1000;

/** The box for an answer, a question, or a worry in the person's own words. Always there. */
export class FreeText extends PlainElement {
  static override properties = {
    say: { attribute: false },
    length: { state: true },
  };
  say: (text: string) => void = () => {};
  private get box(): HTMLTextAreaElement {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('textarea')!;
  }
  private length = 0;

  protected override render() {
    const tooLong = this.length > MOST;
    return html`<form class="free-text" part="free-text" @submit=${this.#submit}>
      <label class="unseen" for="free-text">${words.textBox}</label>
      <textarea
        id="free-text"
        rows="1"
        dir="auto"
        autocomplete="off"
        enterkeyhint="send"
        placeholder=${words.textBoxHint}
        aria-invalid=${tooLong}
        aria-describedby="too-long"
        @input=${this.#typed}
        @keydown=${this.#sendOnEnter}
      ></textarea>
      <button class="primary send" aria-label=${words.send}>${icons.send}</button>
      <p id="too-long" class="problem" role="alert">${tooLong ? words.tooLong(this.length, MOST) : ''}</p>
    </form>`;
  }

  #typed(): void {
    this.length = this.box.value.trim().length;
  }

  #sendOnEnter(event: KeyboardEvent): void {
    // While a word is being composed (Japanese, Arabic), Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit(event);
  }

  #submit(event: Event): void {
    event.preventDefault();
    const text = this.box.value.trim();
    if (!text || text.length > MOST) return;
    this.box.value = '';
    this.length = 0;
    this.say(text);
  }
}

customElements.define('backwise-free-text', FreeText);
