import { html, nothing } from 'lit';
import type { CommandName, Language } from '../protocol.js';
import { words } from '../words.js';
import { icons } from './icons.js';
import { later } from './later.js';
import { notYetHere } from './not-yet-here.js';
import { PlainElement } from './plain-element.js';

/** Back, and a menu of the rarer commands. */
export class CommandMenu extends PlainElement {
  static override properties = {
    run: { attribute: false },
    languages: { attribute: false },
    speak: { attribute: false },
    link: { attribute: false },
    checkIn: { type: Boolean },
    disabled: { type: Boolean },
    open: { state: true },
  };
  run: (command: CommandName) => void = () => {};
  languages: readonly Language[] = [];
  speak: (language: Language) => void = () => {};
  link: () => string | undefined = () => undefined;
  /** There is a programme, so somebody can tell how it went. */
  checkIn = false;
  disabled = false;
  private open = false;

  get #button(): HTMLElement | null {
    return this.querySelector('[data-menu]');
  }

  protected override render() {
    return html`<div class="commands" @keydown=${this.#closeOnEscape} @focusout=${this.#closeWhenLeft}>
      <button type="button" class="quiet" ?disabled=${this.disabled} @click=${() => this.run('back')}>
        ${icons.back}<span>${words.back}</span>
      </button>
      <button
        type="button"
        class="quiet"
        data-menu
        aria-expanded=${this.open}
        aria-controls="menu"
        ?disabled=${this.disabled}
        @click=${this.#toggle}
      >
        ${icons.menu}<span>${words.menu}</span>
      </button>
      <div id="menu" class="menu" ?hidden=${!this.open}>${this.open ? this.#content() : nothing}</div>
    </div>`;
  }

  #content() {
    if (!later.parts) return notYetHere();
    const { run, checkIn, languages, speak, link } = this;
    return html`<backwise-menu .run=${run} ?checkIn=${checkIn} .languages=${languages} .speak=${speak} .link=${link} .close=${this.#close}></backwise-menu>`;
  }

  #toggle(): void {
    this.open = !this.open;
    // Not every browser focuses a button that is pressed, and Escape is heard only from within.
    this.#button?.focus();
  }

  #close = (): void => {
    this.#button?.focus();
    this.open = false;
  };

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    // Nor is the panel to close that the menu is in.
    event.preventDefault();
    this.#close();
  }

  #closeWhenLeft({ relatedTarget }: FocusEvent): void {
    // Without a new target the window lost focus, or the item was just replaced by its question.
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.open = false;
  }
}

customElements.define('backwise-commands', CommandMenu);
