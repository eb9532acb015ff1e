import type { CommandName, Language } from '../protocol.js';
import { PlainElement, html, nothing, words } from './kit.js';

type Serious = 'restart' | 'forget';

/** The rarer commands. What cannot be undone is asked twice. */
export const defineMenu = () =>
  customElements.define(
    'backwise-menu',
    class extends PlainElement {
      static override properties = {
        run: { attribute: false },
        checkIn: { type: Boolean },
        languages: { attribute: false },
        speak: { attribute: false },
        link: { attribute: false },
        close: { attribute: false },
        asking: { state: true },
      };
      run!: (command: CommandName) => void;
      checkIn = false;
      languages: readonly Language[] = [];
      speak!: (language: Language) => void;
      link!: () => string | undefined;
      close!: () => void;
      private asking?: Serious | 'link';

      protected override render() {
        if (!this.asking) return this.#items();
        return this.asking === 'link' ? this.#elsewhere() : this.#sure(this.asking);
      }

      #items() {
        const item = (command: CommandName, label: string) =>
          html`<button type="button" class="item" data-command=${command} @click=${() => this.#choose(command)}>${label}</button>`;
        return [
          this.checkIn ? item('check-in', words.checkIn) : nothing,
          item('topics', words.topics),
          item('answers', words.answers),
          item('help', words.help),
          this.link()
            ? html`<button type="button" class="item" data-link @click=${() => this.#ask('link', 'focus')}>${words.elsewhere}</button>`
            : nothing,
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
          <button type="button" class="item" data-cancel @click=${this.close}>${words.no}</button>
        </div>`;
      }

      #elsewhere() {
        return html`<div role="group" aria-labelledby="elsewhere">
          <p id="elsewhere" tabindex="-1" data-focus>${words.elsewhere}</p>
          <p class="hint">${words.linkText}</p>
          <backwise-private-link .link=${this.link() ?? ''}></backwise-private-link>
          <button type="button" class="item" data-cancel @click=${this.close}>${words.close}</button>
        </div>`;
      }

      #choose(command: CommandName): void {
        if (command === 'restart' || command === 'forget') void this.#ask(command, 'cancel');
        else this.#run(command);
      }

      async #ask(asking: Serious | 'link', first: string): Promise<void> {
        this.asking = asking;
        await this.updateComplete;
        this.querySelector<HTMLElement>(`[data-${first}]`)?.focus();
      }

      #run(command: CommandName): void {
        this.close();
        this.run(command);
      }

      #speak(language: Language): void {
        this.close();
        this.speak(language);
      }
    },
  );
