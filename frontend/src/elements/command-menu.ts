import { html } from 'lit';
import type { CommandName, Language } from '../protocol.js';
import { words } from '../words.js';
import { icons } from './icons.js';
import { PlainElement } from './plain-element.js';

type Serious = keyof typeof words.sure;

/** Back, and a menu of the rarer commands. What cannot be undone is asked twice. */
export class CommandMenu extends PlainElement {
  static override properties = {
    run: { attribute: false },
    languages: { attribute: false },
    speak: { attribute: false },
    disabled: { type: Boolean },
    open: { state: true },
    asking: { state: true },
  };
  run: (command: CommandName) => void = () => {};
  languages: readonly Language[] = [];
  speak: (language: Language) => void = () => {};
  disabled = false;
  private open = false;
  private asking?: Serious;

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
      <div id="menu" class="menu" ?hidden=${!this.open}>${this.asking ? this.#sure(this.asking) : this.#items()}</div>
    </div>`;
  }

  #items() {
    const item = (command: CommandName, label: string) =>
      html`<button type="button" class="item" data-command=${command} @click=${() => this.#choose(command)}>${label}</button>`;
    return [
      item('topics', words.topics),
      item('answers', words.answers),
      item('help', words.help),
      item('restart', words.restart),
      item('forget', words.forget),
      this.languages.map(
        (language) =>
          html`<button type="button" class="item" lang=${language.tag} data-language=${language.tag} @click=${() => this.#speak(language)}>${language.name}</button>`,
      ),
    ];
  }

  #sure(command: Serious) {
    const { question, yes } = words.sure[command];
    return html`<div role="group" aria-labelledby="sure">
      <p id="sure">${question}</p>
      <button type="button" class="item serious" data-confirm=${command} @click=${() => this.#run(command)}>${yes}</button>
      <button type="button" class="item" data-cancel @click=${() => this.#close()}>${words.no}</button>
    </div>`;
  }

  #toggle(): void {
    this.asking = undefined;
    this.open = !this.open;
    // Not every browser focuses a button that is pressed, and Escape is heard only from within.
    this.#button?.focus();
  }

  async #choose(command: CommandName): Promise<void> {
    if (command !== 'restart' && command !== 'forget') return this.#run(command);
    this.asking = command;
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-cancel]')?.focus();
  }

  #run(command: CommandName): void {
    this.#close();
    this.run(command);
  }

  #speak(language: Language): void {
    this.#close();
    this.speak(language);
  }

  #close(): void {
    this.#button?.focus();
    this.open = false;
    this.asking = undefined;
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.#close();
  }

  #closeWhenLeft({ relatedTarget }: FocusEvent): void {
    // Without a new target the window lost focus, or the item was just replaced by its question.
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.open = false;
  }
}

customElements.define('backwise-commands', CommandMenu);

