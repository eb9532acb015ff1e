import { LitElement, adoptStyles, html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { beginning, nameOf } from '../beginning.js';
import { onWakeUp } from '../connection/wake-ups.js';
import { Conversation } from '../conversation.js';
import { emergencyNumber } from '../emergency-number.js';
import { chosenLocale, directionOf } from '../locale.js';
import { isInAddress, takeFromAddress } from '../private-link.js';
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
import { Place } from './place.js';
import { progressBar } from './progress-bar.js';
import { vanish } from './quick-exit.js';
import { Attention, focusOn } from './attention.js';

/**
 * The chat. One tag on a clinic's page; everything else is inside its shadow root.
 *
 * @tag backwise-chat
 * @attr {"off"} quick-exit - "off" takes the quick exit away, on a page that has its own.
 *
 * @fires {CustomEvent<Disposition>} backwise-outcome - An outcome was reached. `detail` is the disposition, and nothing
 *   else: the page around the chat learns no answer.
 * @fires {CustomEvent<boolean>} backwise-toggle - The bubble was opened (`detail` is true) or closed (false).
 *
 * @csspart chat - All of the chat.
 * @csspart launcher - The round button of a bubble.
 * @csspart panel - What opens beside it.
 * @csspart emergency-bar - What to do in an emergency, on top.
 * @csspart exit - The quick exit in it.
 * @csspart header - The title, "Back" and "Menu".
 * @csspart log - All that is said, with the question that waits.
 * @csspart bubble - Something that the service said.
 * @csspart bubble-person - Something that the person said.
 * @csspart note - A quiet note of what the person asked for.
 * @csspart choices - The answers to choose from.
 * @csspart choice - One of them.
 * @csspart free-text - The text box and its button.
 * @csspart card - An answer that is more than a bubble.
 * @csspart alert - A warning.
 * @csspart outcome - Where the questions led.
 * @csspart programme - The exercise programme.
 * @csspart exercise - One exercise of it.
 * @csspart call - A number to call.
 *
 * @cssprop --backwise-height - How high it is, where its tag stands.
 * @cssprop --backwise-radius - Of corners.
 * @cssprop --backwise-font - The font family.
 * @cssprop --backwise-font-size - The size of the text.
 * @cssprop --backwise-ground - Behind everything; as all colours, with `-dark` at its end for dark screens.
 * @cssprop --backwise-surface - Of bubbles and cards.
 * @cssprop --backwise-text - Of the text.
 * @cssprop --backwise-muted - Of text that matters less.
 * @cssprop --backwise-line - Between things.
 * @cssprop --backwise-edge - Around what can be pressed.
 * @cssprop --backwise-accent - Of buttons, and of what the person said.
 * @cssprop --backwise-accent-strong - Of links, and of buttons that are pointed at.
 * @cssprop --backwise-on-accent - Of text on the accent.
 * @cssprop --backwise-soft - Behind what is pointed at.
 */
export class BackwiseChat extends LitElement {
  static override properties = {
    server: {},
    locale: {},
    dialog: {},
    emergencyNumber: { attribute: 'emergency-number' },
    theme: { reflect: true },
    layout: { reflect: true },
    exitTo: { attribute: 'exit-to' },
    language: { state: true },
  };
  static override styles = styles;

  /** The service's address. Without it, the origin that the module came from. */
  server?: string;
  /** Such as "en-GB"; its language is spoken if the service has it, and its region decides the emergency number. Without it, the page's `lang`, with the browser's region. */
  locale?: string;
  /** Which dialog to hold. Without it, the service's own choice. */
  dialog?: string;
  /** Shown in place of the region's. Without it, by region; unknown: "your local emergency number". */
  emergencyNumber?: string;
  /** "light" or "dark". Without it, the person's own setting. */
  theme?: 'light' | 'dark';
  /** "bubble": behind a round button in the corner of the page. "page": all of the window. Without it, where the tag stands. */
  layout?: 'bubble' | 'page';
  /** Where the quick exit leads: a page that may be seen by anybody. Without it, an empty one. */
  exitTo = 'about:blank';

  private conversation?: Conversation;
  #stopListening?: () => void;
  readonly #attention = new Attention(this);
  #wanted = 'en';
  /** Of the widget's own words. */
  private language = 'en';
  readonly #place = new Place({
    element: this,
    received: () => this.conversation?.entries.filter(({ by }) => by === 'service').length ?? 0,
    begun: () => !!this.conversation,
    begin: () => this.#begin(),
    arrive: () => this.#arrive(),
  });

  private get log(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('backwise-log')!;
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

  /** To the question that waits, so that a link on the page can lead to it; a bubble opens for that. */
  override focus(options?: FocusOptions): void {
    if (this.#place.hidden) this.open();
    else (this.choices ?? this.log)?.focus(options);
  }

  /** Opens the bubble. */
  open(): void {
    this.#place.toggle(true);
  }

  /** Closes the bubble; the chat goes on. */
  close(): void {
    this.#place.toggle(false);
  }

  /** Erases everything, here and at the service, and goes to `exit-to` in place of this page. */
  leave(): void {
    vanish(this.conversation ?? this.#kept());
    this.#place.frame?.erase();
    location.replace(this.exitTo);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = new AbortController();
    const { signal } = stop;
    if (this.layout !== 'bubble' || isInAddress(nameOf(this.dialog))) this.#begin();
    if (this.layout) void this.#place.take(signal, () => this.#wear());
    addEventListener('storage', ({ key }) => this.conversation?.storageChanged(key), { signal });
    addEventListener('hashchange', () => this.#goOnWithLink(), { signal });
    const stopWaking = onWakeUp(() => this.#wake(), () => this.conversation?.sleep());
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
    const { frame } = this.#place;
    if (this.layout && !frame) return nothing;
    const chat = this.conversation && this.#chat(this.conversation);
    return frame?.around(chat) ?? html`<div class="root">${chat}</div>`;
  }

  #chat(conversation: Conversation) {
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
        ${this.#place.frame?.control()}
        ${transcript.progress ? progressBar(transcript.progress) : nothing}
      </header>
      <p class="status" role="status">${forgotten ? '' : words.status[conversation.connection]}</p>
      ${forgotten ? forgottenView(!conversation.waiting, () => this.#beginAnew()) : this.#talk()}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#speak();
    this.#place.frame?.drawn();
    if (this.conversation && !this.#place.hidden) this.#attention.attend(this.conversation);
  }

  /** What was said while the chat was closed is in view. */
  #arrive(): void {
    this.#attention.arrive(this.conversation!);
    this.focus({ preventScroll: true });
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
        ${conversation.waiting && conversation.connection === 'online' ? html`<p class="typing" aria-hidden="true"><i></i><i></i><i></i></p>` : nothing}
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

  #beginAnew(): void {
    this.#attention.beginAnew();
    this.conversation!.beginAnew();
    void this.updateComplete.then(() => this.log.focus({ preventScroll: true }));
  }

  /** The parts that were fetched while the first message was read, and what they look like. */
  #take(signal: AbortSignal): void {
    this.requestUpdate();
    if (!later.parts) return;
    this.choices?.requestUpdate();
    this.#wear();
    later.parts.follow(this.renderRoot, signal);
    later.parts.leaveOnEscapes(this, () => this.conversation, signal);
    this.#farewell();
  }

  #wear(): void {
    const more = [...this.#place.styles, ...(later.parts?.styles ?? [])];
    adoptStyles(this.renderRoot as ShadowRoot, [...styles.slice(0, -1), ...more, ...styles.slice(-1)]);
  }

  #wake(): void {
    const { conversation } = this;
    // A page that was frozen has not heard what another one has done.
    if (conversation?.key) conversation.storageChanged(conversation.options.name);
    conversation?.wake();
    this.#farewell();
    // Words that could not be had are asked for again.
    this.#wanted = this.language;
    void this.#speak();
    if (later.failed) void later.fetch();
  }

  #goOnWithLink(): void {
    if (!isInAddress(nameOf(this.dialog))) return;
    this.open();
    // A bubble that was never opened finds the link as it begins.
    const link = this.conversation && takeFromAddress(nameOf(this.dialog));
    if (link) this.conversation!.goOnWith(link);
  }

  #begin(): void {
    if (!this.conversation) this.addController((this.conversation = this.#kept()));
  }

  /** As this browser has kept it, or a new one; it is not connected yet. */
  #kept(): Conversation {
    return new Conversation(this, {
      ...beginning(this.#locale, this.dialog, this.server),
      onOutcome: (outcome) => this.#tellPage(outcome),
    });
  }

  #farewell(): void {
    if (this.conversation) later.parts?.farewellAgain(this.conversation);
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
    'backwise-toggle': CustomEvent<boolean>;
  }
}
