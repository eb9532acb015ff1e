import type { Plan, RoutinePart, SessionStep } from '../protocol.js';
import { today } from './days.js';
import { PlainElement, html, nothing, prose, words } from './kit.js';
import { moveList } from './move-list.js';
import { cardOf } from './card-of.js';
import { Practice, type Liking } from './practice.js';
import { routineList } from './routine-list.js';
import { sessionParts } from './session-parts.js';
import { doneThisWeek } from './this-week.js';
import type { Shown } from './shown.js';

/** What the guided session is given. */
export interface ToDo {
  /** "session", or a time of day. */
  way: string;
  title: string;
  steps: SessionStep[];
}

type Guide = HTMLElement & { plan: Plan; toDo: ToDo; shown: Shown; practice: Practice; closed: () => void };

let drawn = 0;

/** The same plan in two ways, one beside the other; the choice is remembered. */
export const defineWays = () =>
  customElements.define(
    'backwise-ways',
    class extends PlainElement {
      static override properties = {
        plan: { attribute: false },
        shown: { attribute: false },
        problem: { state: true },
      };
      plan!: Plan;
      shown!: Shown;
      private problem = '';
      readonly #name = `way${drawn++}`;

      override connectedCallback(): void {
        super.connectedCallback();
        // A phone may have lost its network by the time somebody lies on the mat.
        if (!this.shown.past) void sessionParts.fetch();
      }

      get #practice(): Practice {
        return new Practice(this.shown.conversation);
      }

      protected override render() {
        const { session, routine } = this.plan;
        if (!session?.steps?.length) return routine.length ? this.#daily(routine, false) : nothing;
        const way = routine.length ? this.#practice.liking.way : 'session';
        return html`${routine.length ? this.#choice(way) : nothing} ${this.#session(way !== 'session')}
          ${routine.length ? this.#daily(routine, way !== 'daily') : nothing}
          <p role="status" class="problem">${this.problem}</p>`;
      }

      #choice(chosen: Liking['way']) {
        const option = (way: Liking['way'], label: string) => html`<label>
          <input type="radio" name=${this.#name} value=${way} .checked=${chosen === way} @change=${() => this.#choose(way)} />
          <span>${label}</span>
        </label>`;
        return html`<fieldset class="switch">
          <legend>${words.ways}</legend>
          <div>${option('session', words.perWeek(this.plan.sessionsPerWeek))} ${option('daily', words.everyDay)}</div>
        </fieldset>`;
      }

      #session(hidden: boolean) {
        const { minutes, text, steps } = this.plan.session!;
        const parts = [...new Set(steps.map(({ part }) => part))];
        const toDo = { way: 'session', title: words.yourSession, steps };
        return html`<section data-part="session" data-way ?hidden=${hidden}>
          <h4>${words.yourSession} <small>${words.aboutMinutes(minutes)}</small></h4>
          ${prose(text ?? '')} ${this.#done()} ${this.#start(toDo, true)}
          ${parts.map(
            (part) => html`<h5>${words.parts[part] ?? part}</h5>
              ${moveList(steps.filter((step) => step.part === part).map((step) => this.#move(step)), 'step')}`,
          )}
        </section>`;
      }

      #daily(routine: RoutinePart[], hidden: boolean) {
        return html`<section data-part="routine" data-way ?hidden=${hidden}>
          <h4>${words.routine}</h4>
          ${routineList(
            routine,
            (id) => !!cardOf(this.plan, id),
            (part, title) => this.#start({ way: part.when, title, steps: stepsOf(part) }, false),
          )}
        </section>`;
      }

      #move({ exercise, dose }: SessionStep) {
        const card = cardOf(this.plan, exercise);
        return { id: exercise, name: card?.name ?? exercise, dose, known: !!card };
      }

      #done() {
        const { past } = this.shown;
        const count = past ? 0 : doneThisWeek(this.#practice.sessions, today());
        return count ? html`<p class="hint" data-done>${words.doneThisWeek(count, this.plan.sessionsPerWeek)}</p>` : nothing;
      }

      #start(toDo: ToDo, main: boolean) {
        const known = toDo.steps.filter(({ exercise }) => cardOf(this.plan, exercise));
        if (this.shown.past || !known.length) return nothing;
        const { open } = this.#practice as { open?: { way?: string; at?: number; steps?: unknown[] } };
        const going = open?.way === toDo.way ? words.goOnWith((open.at ?? 0) + 1, open.steps?.length ?? known.length) : words.startThis;
        return html`<button
          type="button"
          class=${main ? 'primary' : 'secondary'}
          data-start=${toDo.way}
          @click=${() => this.#guide({ ...toDo, steps: known })}
        >${main || open?.way === toDo.way ? going : words.guideMe}<span class="unseen">: ${toDo.title}</span></button>`;
      }

      #choose(way: Liking['way']): void {
        this.#practice.like({ way });
        this.requestUpdate();
      }

      async #guide(toDo: ToDo): Promise<void> {
        this.problem = '';
        if (!(await sessionParts.fetch())) {
          this.problem = words.sessionAway;
          return;
        }
        const guide = document.createElement('backwise-session') as Guide;
        Object.assign(guide, { plan: this.plan, toDo, shown: this.shown, practice: this.#practice, dir: getComputedStyle(this).direction });
        guide.closed = () => this.requestUpdate();
        (this.closest('.chat')?.parentNode ?? this).append(guide);
      }
    },
  );

const stepsOf = ({ items }: RoutinePart): SessionStep[] =>
  items.map(({ id, dose }) => ({ part: 'moves', exercise: id, dose, seconds: 0 }));
