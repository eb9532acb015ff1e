import type { TemplateResult } from 'lit';
import type { Conversation } from '../conversation.js';
import type { Plan } from '../protocol.js';
import { exerciseCard } from './exercise-card.js';
import { keepButton } from './keep-button.js';
import { html, nothing, prose, shortDate, textList, words } from './kit.js';
import { conflictList, leftOutList, progressionList, routineParts, swapList, tipList } from './programme-parts.js';

/** So many reasons to stop are read without a tap; the rest are one tap away. */
const STOPS_SHOWN = 3;

/**
 * The exercise programme: what to do, how often, when to stop, and the reason for each part. What
 * is needed while exercising is open; what is read once, or by the curious, is folded.
 */
export const programmeView = (plan: Plan, locale: string, conversation?: Conversation) =>
  html`<section class="programme" part="programme" data-part="programme">
    <header>
      <p class="label">${words.phase(plan.phase.number, plan.phase.weeks)}</p>
      <h4 class="phase">${words.programme}: ${plan.phase.name}</h4>
      <ul class="facts">
        <li>${words.perWeek(plan.sessionsPerWeek)}</li>
        <li>${words.exerciseCount(plan.exercises.length)}</li>
      </ul>
    </header>
    ${plan.intro ? prose(plan.intro) : nothing} ${part('focus', words.focus, plan.focus, textList)}
    ${stopIf(plan.stopIf)} ${part('exercises', words.exercises, plan.exercises, (all) => all.map(exerciseCard))}
    ${part('routine', words.routine, plan.routine, routineParts)}
    ${part('expectations', words.expectations, plan.expectations, textList)}
    ${folded('progression', words.progression, plan.progression, progressionList)}
    ${folded('left-out', words.leftOut, plan.leftOut, leftOutList)}
    ${folded('swaps', words.swaps, plan.swaps, swapList)} ${folded('tips', words.tips, plan.tips, tipList)}
    ${folded('conflicts', words.conflicts, plan.conflicts, conflictList)} ${nextReview(plan.nextReview, locale)}
    ${conversation ? keepButton(conversation) : nothing}
  </section>`;

type Draw<T> = (items: T[]) => TemplateResult | TemplateResult[];

const part = <T>(name: string, title: string, items: T[], draw: Draw<T>, look = '') =>
  items.length
    ? html`<section class=${look} data-part=${name}>
        <h4>${title}</h4>
        ${draw(items)}
      </section>`
    : nothing;

const folded = <T>(name: string, title: string, items: T[], draw: Draw<T>) =>
  items.length
    ? html`<details class="fold" data-part=${name}>
        <summary><h4>${words.counted(title, items.length)}</h4></summary>
        ${draw(items)}
      </details>`
    : nothing;

/** A fold for a single line would take as much room as the line. */
const stopIf = (signs: Plan['stopIf']) =>
  part(
    'stop-if',
    words.stopIf,
    signs,
    () =>
      signs.length <= STOPS_SHOWN + 1
        ? textList(signs)
        : html`${textList(signs.slice(0, STOPS_SHOWN))}
            <details class="fold">
              <summary>${words.counted(words.allStops, signs.length)}</summary>
              ${textList(signs.slice(STOPS_SHOWN))}
            </details>`,
    'inset red',
  );

const nextReview = (review: Plan['nextReview'] | undefined, locale: string) =>
  review
    ? html`<section class="inset calm" data-part="next-review">
        <h4>${words.nextReview}</h4>
        ${review.date ? html`<p><time datetime=${review.date}>${shortDate(review.date, locale)}</time></p>` : nothing}
        ${prose(review.text ?? '')}
      </section>`
    : nothing;
