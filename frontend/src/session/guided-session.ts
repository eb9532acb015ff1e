import type { Liking, Practice, Practised } from '../later/practice.js';
import type { Shown } from '../later/shown.js';
import type { ToDo } from '../later/ways.js';
import type { Plan } from '../protocol.js';
import { guidedSession } from '../styles/guided-session.js';
import { Awake } from './awake.js';
import { endView } from './end-view.js';
import { amberView, greenView, hurtView, redView, stopView } from './hurt-views.js';
import { PlainElement, cardOf, emergencyBar, html, nothing, onService, today, words } from './kit.js';
import { moveView } from './move-view.js';
import { Pictures } from './pictures.js';
import { Runner } from './runner.js';
import { readyView } from './ready-view.js';
import { Session, type Strength } from './session.js';
import { Signals } from './signals.js';
import type { Stage, View } from './stage.js';

const VIEWS: Partial<Record<View, (stage: Stage) => unknown>> = {
  ready: readyView,
  hurt: hurtView,
  green: greenView,
  amber: amberView,
  red: redView,
  stop: stopView,
  end: endView,
};

/** One exercise at a time, over everything else. It needs no connection once it is open. */
export const defineGuidedSession = () =>
  customElements.define(
    'backwise-session',
    class extends PlainElement implements Stage {
      static override properties = { view: { state: true }, moving: { state: true }, waiting: { state: true } };
      plan!: Plan;
      toDo!: ToDo;
      shown!: Shown;
      practice!: Practice;
      closed: () => void = () => {};
      session!: Session;
      pictures!: Pictures;
      practised?: Practised;
      moving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      waiting = false;
      private view: View = 'ready';
      readonly #awake = new Awake();
      readonly #signals = new Signals();
      #runner!: Runner;
      #shownLast = '';

      override connectedCallback(): void {
        const { plan, toDo, practice, shown } = this;
        this.session = new Session(toDo.way, toDo.steps, (id) => cardOf(plan, id), practice.open);
        this.#runner = new Runner(
          () => this.session,
          () => this.liking,
          (signal) => this.#signals.give(signal, this.liking),
          () => this.#changed(),
        );
        this.pictures = new Pictures((path) => onService(path, shown.conversation));
        this.pictures.fetch([...this.session.exercises, ...this.session.alternatives]);
        this.#wearStyles();
        super.connectedCallback();
      }

      override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.#runner.stop();
        this.#awake.end();
        this.#signals.end();
      }

      get liking(): Liking {
        return this.practice.liking;
      }

      get moment() {
        return this.#runner.moment;
      }

      get running(): boolean {
        return this.#runner.running;
      }

      get #dialog(): HTMLDialogElement {
        return this.querySelector('dialog')!;
      }

      protected override firstUpdated(): void {
        this.#dialog.showModal();
      }

      /** Who listens hears where they are as soon as that changes, and only then. */
      protected override updated(): void {
        const now = `${this.view} ${this.session.over ? '' : `${this.session.at} ${this.session.state.exercise}`}`;
        if (now === this.#shownLast) return;
        this.#shownLast = now;
        this.#dialog.scrollTop = 0;
        this.querySelector<HTMLElement>('[data-focus]')?.focus();
      }

      protected override render() {
        const { conversation, emergencyNumber } = this.shown;
        return html`<dialog
          class="sheet session"
          lang=${conversation.locale ?? nothing}
          aria-label=${this.toDo.title}
          data-session
          data-view=${this.view}
          @close=${this.#leave}
        >
          ${emergencyBar(emergencyNumber)}
          <div class="top">
            ${this.view === 'move' ? this.#heading() : html`<p class="label">${this.#about}</p>`}
            <button type="button" class="quiet" data-leave @click=${() => this.close()}>
              ${words.session.leave}<span class="unseen">. ${words.session.leaveHint}</span>
            </button>
          </div>
          ${(VIEWS[this.view] ?? moveView)(this)}
        </dialog>`;
      }

      /** While it hurts: what does. */
      get #about(): string {
        return ['hurt', 'green', 'amber', 'red'].includes(this.view) ? this.session.exercise.name : this.toDo.title;
      }

      #heading() {
        const { at, length, part, exercise } = this.session;
        const where = words.session.position(at + 1, length);
        return html`<div class="where">
          <p class="label">${words.parts[part] ?? part} · ${where}</p>
          <h3 tabindex="-1" data-focus data-move=${exercise.id}>${exercise.name}</h3>
          <progress aria-label=${words.progress} aria-valuetext=${where} max=${length} .value=${at}></progress>
        </div>`;
      }

      show(view: View): void {
        this.#runner.pause();
        this.view = view;
      }

      press(): void {
        this.#signals.unlock(this.liking);
        if (this.session.roundOver && this.session.lastRound) return this.leave('done');
        this.#runner.press();
      }

      begin(afresh: boolean): void {
        if (afresh) this.session.restart();
        this.#signals.unlock(this.liking);
        this.#awake.start();
        this.#goOn();
      }

      leave(fate: 'done' | 'skipped'): void {
        this.session.leave(fate);
        if (this.session.over) this.#finish('end');
        else this.#goOn();
      }

      back(): void {
        this.session.back();
        this.#goOn();
      }

      hurts(strength: Strength): void {
        this.session.hurts(strength);
        if (strength === 'spread') this.#finish('stop');
        else this.show(strength);
        this.#changed();
      }

      ease(): void {
        this.session.ease();
        this.#goOn();
      }

      swapOut(): void {
        this.session.swapOut();
        this.#goOn();
      }

      enough(): void {
        this.session.state.fate = 'skipped';
        this.#finish('end');
      }

      move(moving: boolean): void {
        this.moving = moving;
      }

      like(liking: Partial<Liking>): void {
        this.practice.like(liking);
        this.#signals.unlock(this.liking);
        // So that they hear and feel what they have chosen.
        this.#signals.give('one', { sound: !!liking.sound, vibration: !!liking.vibration });
        if ('counting' in liking) this.#runner.reset();
        this.requestUpdate();
      }

      close(): void {
        this.#dialog.close();
      }

      /** Without a connection the list stays, and the questions follow by themselves. */
      checkSigns(): void {
        const { conversation } = this.shown;
        this.waiting = !navigator.onLine || conversation.connection !== 'online';
        if (this.waiting) this.querySelector<HTMLElement>('[data-focus]')?.focus();
        else this.close();
        conversation.command('check-in');
      }

      #goOn(): void {
        this.#runner.reset();
        this.view = 'move';
        this.#changed();
      }

      #changed(): void {
        if (!this.practised && this.session.begun) this.practice.keepOpen(this.session.open);
        this.requestUpdate();
      }

      #finish(view: 'end' | 'stop'): void {
        this.#runner.stop();
        this.#awake.end();
        const ids = (which: (state: Session['state']) => unknown) => this.session.states.filter(which).map(({ exercise }) => exercise);
        this.practised = {
          day: today(),
          way: this.toDo.way,
          done: ids(({ fate }) => fate === 'done'),
          skipped: ids(({ fate }) => fate !== 'done'),
          hurt: ids(({ hurt }) => hurt),
        };
        this.practice.finish(this.practised);
        this.view = view;
      }

      /** The programme behind it goes as soon as the questions come: until then focus waits in the log. */
      #leave = (): void => {
        const root = this.getRootNode() as ParentNode;
        this.remove();
        this.closed();
        if (this.view === 'stop') root.querySelector<HTMLElement>('backwise-log')?.focus({ preventScroll: true });
      };

      /** Before those that the person's own device decides, which come last. */
      #wearStyles(): void {
        const root = this.getRootNode() as ShadowRoot;
        const sheet = guidedSession().styleSheet;
        const worn = root.adoptedStyleSheets;
        if (sheet && worn && !worn.includes(sheet)) root.adoptedStyleSheets = [...worn.slice(0, -1), sheet, ...worn.slice(-1)];
      }
    },
  );
