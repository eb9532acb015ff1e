import { LitElement, adoptStyles, html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { beginning, nameOf } from '../beginning.js';
import { onWakeUp } from '../connection/wake-ups.js';
import { Conversation } from '../conversation.js';
import { emergencyNumber } from '../emergency-number.js';
import { chosenLocale, directionOf } from '../locale.js';
import type { LogEntry } from '../log-entries.js';
import { takeFromAddress } from '../private-link.js';
import type { Ask, CommandName, Disposition, Language, Outcome } from '../protocol.js';
import { styles } from '../styles/index.js';
import { speak, words } from '../words.js';
import type { Choices } from './choices.js';
import './choices.js';
import './command-menu.js';
import { emergencyBar } from './emergency-bar.js';
import { forgottenView } from './forgotten-view.js';
import './free-text.js';
import { later } from './later.js';
import './message-log.js';
import { progressBar } from './progress-bar.js';
import { bringIntoView, focusOn, isBusy } from './attention.js';

/**
 * The chat. One tag on a clinic's page; everything else is inside its shadow root.
 *
 * @fires backwise-outcome - An outcome was reached. `detail` is the disposition, and nothing else:
 *   the page around the chat learns no answer.
 */
export class BackwiseChat extends LitElement {
  static override properties = {
    server: {},
    locale: {},
    dialog: {},
    emergencyNumber: { attribute: 'emergency-number' },
    theme: { reflect: true },
    language: { state: true },
  };
  static override styles = styles;

  /** The service's address; the origin that this module came from, when absent. */
  server?: string;
  /** BCP 47, such as "en-GB". Its region decides the emergency number. */
  locale?: string;
  /** Which dialog to hold, when the service has several. */
  dialog?: string;
  emergencyNumber?: string;
  /** "light" or "dark"; without it the person's own setting holds. */
  theme?: 'light' | 'dark';

  private conversation?: Conversation;
  #stopListening?: () => void;
  #attendedTo?: string;
  #lastAsked?: string;
  #hadFocus = false;
  #wanted = 'en';
  /** Of the widget's own words. */
  private language = 'en';

  private get log(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('backwise-log')!;
  }

  private get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.scroller')!;
  }

  private get choices(): Choices | null {
    return this.renderRoot.querySelector<Choices>('.dock backwise-choices');
  }

  /** Asks everything again from the first question. */
  restart(): void {
    this.conversation?.command('restart');
  }

  /** Erases the conversation, here and at the service. */
  forget(): void {
    this.conversation?.command('forget');
  }

  /** To the question that waits, so that a link on the page can lead to it. */
  override focus(options?: FocusOptions): void {
    (this.choices ?? this.log)?.focus(options);
  }

  override connectedCallback(): void {
    this.conversation ??= this.#begin();
    const { conversation } = this;
    super.connectedCallback();
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('storage', ({ key }) => conversation.storageChanged(key), { signal });
    addEventListener('hashchange', () => this.#goOnWithLink(), { signal });
    const stopWaking = onWakeUp(() => this.#wake(), () => conversation.sleep());
    const stopTaking = later.listen(() => this.#take(signal));
    if (later.parts) this.#take(signal);
    this.#stopListening = () => {
      stop.abort();
      stopWaking();
      stopTaking();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  protected override render() {
    const conversation = this.conversation!;
    const { forgotten, transcript } = conversation;
    return html`<section
      class="chat"
      part="chat"
      lang=${this.language} dir=${directionOf(this.language)}
      aria-label=${words.name}
      @focusin=${() => conversation.wake()}
    >
      ${emergencyBar(this.#emergencyNumber)}
      <header part="header">
        <h2 lang=${conversation.locale ?? nothing} dir="auto">${conversation.title.text ?? words.name}</h2>
        <backwise-commands
          .run=${this.#run}
          .speak=${(language: Language) => conversation.speak(language)}
          .link=${this.#link}
          .languages=${conversation.languages.filter(({ tag }) => !this.#locale.startsWith(tag))}
          ?checkIn=${transcript.hasProgramme}
          ?disabled=${forgotten}
        ></backwise-commands>
        ${transcript.progress ? progressBar(transcript.progress) : nothing}
      </header>
      <p class="status" role="status">${forgotten ? '' : words.status[conversation.connection]}</p>
      ${forgotten ? forgottenView(!conversation.waiting, () => this.#beginAnew()) : this.#talk()}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#speak();
    this.#attendToErasure();
    const newest = this.conversation!.entries.at(-1);
    if (!newest || newest.key === this.#attendedTo) return;
    const first = !this.#attendedTo;
    this.#attendedTo = newest.key;
    void this.#attendTo(newest, first);
  }

  /** The page's choice, until the service says which language it speaks. */
  get #locale(): string {
    return this.conversation?.locale ?? this.locale ?? chosenLocale();
  }

  /** The widget's own words follow; what is said already stays as it is. */
  async #speak(): Promise<void> {
    const wanted = this.#locale.slice(0, 2);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.language = await speak(wanted);
    for (const part of this.renderRoot.querySelectorAll('*')) (part as Partial<LitElement>).requestUpdate?.();
  }

  get #emergencyNumber(): string | undefined {
    return this.emergencyNumber ?? emergencyNumber(this.#locale);
  }

  #talk() {
    const conversation = this.conversation!;
    const { pending, notice } = conversation;
    return html`<div class="scroller" part="log">
        <backwise-log
          role="log"
          aria-live="polite"
          aria-label=${words.conversation}
          lang=${conversation.locale ?? nothing} dir=${directionOf(this.#locale)}
          tabindex=${conversation.connection === 'online' ? -1 : 0}
          .entries=${conversation.entries}
          .conversation=${conversation}
          .answered=${this.#answer}
          .emergencyNumber=${this.#emergencyNumber}
          .locale=${this.#locale}
          ?online=${conversation.connection === 'online'}
        ></backwise-log>
        ${conversation.waiting ? html`<p class="typing" aria-hidden="true"><i></i><i></i><i></i></p>` : nothing}
        <p class="notice" role="status">${notice ?? ''}</p>
        <div class="dock" lang=${conversation.locale ?? nothing} dir=${directionOf(this.#locale)}>
          ${repeat(pending ? [pending] : [], ({ step }) => step, this.#choices)}
        </div>
      </div>
      <backwise-free-text .say=${this.#say}></backwise-free-text>`;
  }

  /** A new question has new buttons: nothing ticked for the last one stays. */
  #choices = (pending: Ask) =>
    html`<backwise-choices .ask=${pending} .answered=${this.#answer}></backwise-choices>`;

  #link = () => this.conversation!.link;

  #answer = (values: string[], label: string): void => {
    const step = this.conversation!.pending?.step;
    if (!step) return;
    // The buttons go now and the next question comes later: between them focus waits in the log.
    this.log.focus({ preventScroll: true });
    this.conversation!.choose(step, values, label);
  };

  #say = (text: string): void => {
    this.conversation!.say(text, this.choices?.unsent);
    // On a phone the keyboard would cover the next question.
    if (matchMedia('(pointer: coarse)').matches) this.log.focus({ preventScroll: true });
  };

  #run = (command: CommandName): void => {
    this.conversation!.command(command);
    if (command === 'forget') void this.updateComplete.then(() => focusOn(this.renderRoot, '[data-forgotten] [data-focus]'));
  };

  /** Erased by words: the box that had the focus is gone with the chat. */
  #attendToErasure(): void {
    const { forgotten } = this.conversation!;
    if (forgotten && this.#hadFocus) focusOn(this.renderRoot, '[data-forgotten] [data-focus]');
    this.#hadFocus = !forgotten && !!(this.renderRoot as ShadowRoot).activeElement;
  }

  #beginAnew(): void {
    this.#attendedTo = undefined;
    this.conversation!.beginAnew();
    void this.updateComplete.then(() => this.log.focus({ preventScroll: true }));
  }

  /** What is new comes into view; focus follows only a person who is already in the chat. */
  async #attendTo({ turn, by }: LogEntry, first: boolean): Promise<void> {
    // The parts inside parts draw one after the other; by the next frame all have their height.
    await new Promise(requestAnimationFrame);
    void later.fetch();
    const root = this.renderRoot as ShadowRoot;
    const newest = `[data-turn="${turn}"]`;
    this.#show([...root.querySelectorAll(newest)], first);
    const within = root.activeElement;
    if (by === 'person' || !within) return;
    this.scrollIntoView({ block: 'nearest' });
    // Who is busy stays so, unless it is time to stop and call.
    const busy = isBusy(within);
    if (focusOn(root, `${newest} ${busy ? '.red ' : ''}[data-focus]`) || busy) return;
    this.choices?.focus({ preventScroll: true });
  }

  /**
   * A question that is known already may be out of view; what was said about it may not, nor how
   * an answer was understood.
   */
  #show(lines: Element[], first: boolean): void {
    const step = this.conversation!.pending?.step;
    const known = first || step === this.#lastAsked;
    const read = lines.find((line) => line.matches('.service') && (known || line.querySelector('[data-focus], [role=alert], .understood')));
    bringIntoView(this.scroller, lines, read, first);
    this.#lastAsked = step ?? this.#lastAsked;
  }

  /** The parts that were fetched while the first message was read, and what they look like. */
  #take(signal: AbortSignal): void {
    this.requestUpdate();
    if (!later.parts) return;
    this.choices?.requestUpdate();
    adoptStyles(this.renderRoot as ShadowRoot, [...styles.slice(0, -1), ...later.parts.styles, ...styles.slice(-1)]);
    later.parts.follow(this.renderRoot, signal);
  }

  #wake(): void {
    this.conversation!.wake();
    if (later.failed) void later.fetch();
  }

  #goOnWithLink(): void {
    const link = takeFromAddress(nameOf(this.dialog));
    if (link) this.conversation!.goOnWith(link);
  }

  #begin(): Conversation {
    return new Conversation(this, {
      ...beginning(this.#locale, this.dialog, this.server),
      onOutcome: (outcome) => this.#tellPage(outcome),
    });
  }

  #tellPage({ disposition }: Outcome): void {
    this.dispatchEvent(new CustomEvent<Disposition>('backwise-outcome', { detail: disposition, bubbles: true }));
  }
}

customElements.define('backwise-chat', BackwiseChat);

declare global {
  interface HTMLElementTagNameMap {
    'backwise-chat': BackwiseChat;
  }
  interface HTMLElementEventMap {
    'backwise-outcome': CustomEvent<Disposition>;
  }
}
