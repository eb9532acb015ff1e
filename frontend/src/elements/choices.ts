import { html, nothing, type TemplateResult } from 'lit';
import type { Ticked } from '../ticked.js';
import type { Ask, Choice } from '../protocol.js';
import { toggled } from '../exclusive.js';
import { words } from '../words.js';
import { later } from './later.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';

export type Answered = (values: string[], label: string) => void;

/** Up to so many numbers are buttons; beyond that typing is quicker. */
const MOST_BUTTONS = 20;
/** Longer help is folded, so that the choices stay in view below the question on a phone. */
const LONGEST_OPEN_HELP = 140;
let drawn = 0;

/** How one question is answered: buttons, checkboxes or a number. */
export class Choices extends PlainElement {
  static override properties = {
    ask: { attribute: false },
    answered: { attribute: false },
    ticked: { state: true },
    problem: { state: true },
  };
  ask!: Ask;
  answered: Answered = () => {};
  private ticked: readonly string[] = [];
  private problem = '';
  readonly #id = `ask${drawn++}`;

  /** Where the eye and the screen reader should be when this question is new. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('[role=group]')?.focus(options);
  }

  /** What is ticked and not sent yet. */
  get unsent(): Ticked | undefined {
    return this.ticked.length ? { step: this.ask.step, values: this.ticked } : undefined;
  }

  /** The same question may come back with other choices. */
  protected override willUpdate(): void {
    this.ticked = this.ticked.filter((value) => this.ask.choices.some((choice) => choice.value === value));
  }

  protected override updated(): void {
    later.parts?.rove(this.querySelector('[role=group]')!);
  }

  protected override render() {
    const { step, text, answer, help = '', why } = this.ask;
    const open = help.length <= LONGEST_OPEN_HELP;
    return html`<div
      role="group"
      class="choices"
      part="choices"
      aria-label=${text}
      aria-describedby="${this.#id}-help"
      tabindex="-1"
      data-step=${step}
      data-answer=${answer}
    >
      ${open ? html`<div class="hint" id="${this.#id}-help">${prose(help)}</div>` : this.#folded(words.meaning, help)}
      ${this.#answers()}
      <p class="keys hint">${words.arrowKeys}</p>
      <p class="problem" role="alert">${this.problem}</p>
      ${why ? this.#folded(words.why, why) : nothing}
    </div>`;
  }

  #folded(title: string, text: string) {
    return html`<details class="why"><summary>${title}</summary>${prose(text)}</details>`;
  }

  #answers(): TemplateResult {
    switch (this.ask.answer) {
      case 'many':
        return this.#checkboxes();
      case 'number':
        return this.#numbers();
      default:
        return html`<div class="buttons ${this.ask.answer}">${this.ask.choices.map((choice) => this.#button(choice))}</div>`;
    }
  }

  #button({ value, label, help }: Choice) {
    const id = `${this.#id}-${value}`;
    return html`<button
      type="button"
      class="choice"
      part="choice"
      data-value=${value}
      aria-labelledby=${id}
      aria-describedby=${help ? `${id}-help` : nothing}
      @click=${() => this.answered([value], label)}
    >
      <span id=${id}>${label}</span>
      ${help ? html`<small id="${id}-help">${help}</small>` : nothing}
    </button>`;
  }

  #checkboxes() {
    return html`<p class="hint">${words.chooseMany}</p>
      <div class="buttons many">${this.ask.choices.map((choice) => this.#checkbox(choice))}</div>
      <button type="button" class="primary" data-continue @click=${this.#continue}>${words.continue}</button>`;
  }

  #checkbox({ value, label, help }: Choice) {
    const id = `${this.#id}-${value}`;
    return html`<label class="choice" part="choice">
      <input
        type="checkbox"
        value=${value}
        aria-labelledby=${id}
        aria-describedby=${help ? `${id}-help` : nothing}
        .checked=${this.ticked.includes(value)}
        @change=${() => this.#tick(value)}
      />
      <span><span id=${id}>${label}</span>${help ? html`<small id="${id}-help">${help}</small>` : nothing}</span>
    </label>`;
  }

  #numbers() {
    const { min = 0, max = 10, choices } = this.ask;
    const others = choices.filter(({ value }) => !/^\d+$/.test(value));
    const labels = new Map(choices.map(({ value, label }) => [value, label]));
    const numbers = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
    return html`${max - min > MOST_BUTTONS
        ? this.#numberBox(min, max)
        : html`<div class="buttons number">
            ${numbers.map((value) => this.#button({ value, label: labels.get(value) ?? value }))}
          </div>`}
      <div class="buttons one">${others.map((choice) => this.#button(choice))}</div>`;
  }

  #numberBox(min: number, max: number) {
    return html`<form class="number-box" @submit=${this.#submitNumber}>
      <input type="number" inputmode="numeric" required min=${min} max=${max} step="1" aria-label=${words.number} />
      <button class="primary" data-continue>${words.continue}</button>
    </form>`;
  }

  #submitNumber(event: SubmitEvent): void {
    event.preventDefault();
    const value = this.querySelector<HTMLInputElement>('input[type=number]')!.value;
    this.answered([value], value);
  }

  #tick(value: string): void {
    this.ticked = toggled(this.ticked, value, this.ask.choices);
    this.problem = '';
  }

  #continue(): void {
    const chosen = this.ask.choices.filter(({ value }) => this.ticked.includes(value));
    if (chosen.length === 0) this.problem = words.chooseOne;
    else this.answered(chosen.map(({ value }) => value), chosen.map(({ label }) => label).join(', '));
  }
}

customElements.define('backwise-choices', Choices);
