import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Plan } from '../protocol.js';
import { words } from '../words.js';
import { shortDate } from './dates.js';
import './exercise-card.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';
import { conflictList, leftOutList, progressionList, routineParts, swapList, tipList } from './programme-parts.js';

/** The exercise programme: what to do, how often, when to stop, and the reason for each part. */
@customElement('backwise-programme')
export class ProgrammeView extends PlainElement {
  @property({ attribute: false }) plan!: Plan;
  @property() locale = 'en';

  protected override render() {
    const { plan } = this;
    return html`<section class="programme" part="programme" data-part="programme">
      <header>
        <p class="label">${words.phase(plan.phase.number, plan.phase.weeks)}</p>
        <h4 class="phase">${words.programme}: ${plan.phase.name}</h4>
        <ul class="facts">
          <li>${words.perWeek(plan.sessionsPerWeek)}</li>
          <li>${words.exerciseCount(plan.exercises.length)}</li>
        </ul>
      </header>
      ${plan.intro ? prose(plan.intro) : nothing}
      ${this.#texts('focus', words.focus, plan.focus)} ${this.#stopIf()} ${this.#exercises()}
      ${this.#part('routine', words.routine, plan.routine, routineParts)}
      ${this.#part('left-out', words.leftOut, plan.leftOut, leftOutList)}
      ${this.#part('swaps', words.swaps, plan.swaps, swapList)}
      ${this.#part('tips', words.tips, plan.tips, tipList)}
      ${this.#part('progression', words.progression, plan.progression, progressionList)}
      ${this.#texts('expectations', words.expectations, plan.expectations ?? [])}
      ${this.#part('conflicts', words.conflicts, plan.conflicts ?? [], conflictList)} ${this.#nextReview()}
    </section>`;
  }

  #part<T>(name: string, title: string, items: T[], draw: (items: T[]) => TemplateResult) {
    if (items.length === 0) return nothing;
    return html`<section data-part=${name}>
      <h4>${title}</h4>
      ${draw(items)}
    </section>`;
  }

  #texts(name: string, title: string, texts: string[]) {
    return this.#part(name, title, texts, (all) => html`<ul>${all.map((text) => html`<li>${text}</li>`)}</ul>`);
  }

  #stopIf() {
    const { stopIf } = this.plan;
    if (stopIf.length === 0) return nothing;
    return html`<section class="inset red" data-part="stop-if">
      <h4>${words.stopIf}</h4>
      <ul>
        ${stopIf.map((sign) => html`<li>${sign}</li>`)}
      </ul>
    </section>`;
  }

  #exercises() {
    return this.#part(
      'exercises',
      words.exercises,
      this.plan.exercises,
      (exercises) => html`${exercises.map(
        (exercise, index) =>
          html`<backwise-exercise .exercise=${exercise} .number=${index + 1} ?first=${index === 0}></backwise-exercise>`,
      )}`,
    );
  }

  #nextReview() {
    const review = this.plan.nextReview;
    if (!review) return nothing;
    return html`<section class="inset calm" data-part="next-review">
      <h4>${words.nextReview}</h4>
      ${review.date
        ? html`<p><time datetime=${review.date}>${shortDate(review.date, this.locale)}</time></p>`
        : nothing}
      ${prose(review.text ?? '')}
    </section>`;
  }
}
