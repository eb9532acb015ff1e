import type { TemplateResult } from 'lit';
import type { Plan } from '../protocol.js';
import { checkInNow, nextReview } from './check-in.js';
import { span } from './days.js';
import { exerciseCard } from './exercise-card.js';
import { html, nothing, prose, textList, words } from './kit.js';
import { cardOf } from './card-of.js';
import { conflictList, leftOutList, progressionList, swapList, tipList } from './programme-parts.js';
import type { Shown } from './shown.js';
import { lightList } from './traffic-light.js';
import { walkingGoals } from './walking-goals.js';

/** So many reasons to stop are read without a tap; the rest are one tap away. */
const STOPS_SHOWN = 3;

/**
 * The exercise programme: what to do, how often, when to stop, and the reason for each part. What
 * is needed while exercising is open; what is read once, or by the curious, is folded.
 */
export const programmeView = (plan: Plan, shown: Shown) => {
  const { conversation, locale, past } = shown;
  const cards = (all: Plan['exercises']) => all.map((one) => exerciseCard(one, conversation, (id) => cardOf(plan, id)?.name));
  return html`<section class="programme" part="programme" data-part="programme">
    ${header(plan, locale)} ${checkInNow(plan, shown)} ${plan.intro ? prose(plan.intro) : nothing}
    <backwise-ways .plan=${plan} .shown=${shown}></backwise-ways>
    ${stopIf(plan.stopIf)} ${part('traffic-light', words.trafficLight, plan.trafficLight, lightList)}
    ${part('exercises', words.exercises, plan.exercises, cards)} ${folded('also', words.alsoMoves, plan.also, cards)}
    ${part('walking', words.walking, plan.walking, (goals) => walkingGoals(goals))}
    ${folded('focus', words.focus, plan.focus, textList)} ${folded('flare-up', words.flareUp, plan.flareUp, textList)}
    ${folded('expectations', words.expectations, plan.expectations, textList)}
    ${folded('progression', words.progression, plan.progression, (all) => progressionList(all, locale))}
    ${folded('left-out', words.leftOut, plan.leftOut, leftOutList)}
    ${folded('swaps', words.swaps, plan.swaps, swapList)} ${folded('tips', words.tips, plan.tips, tipList)}
    ${folded('conflicts', words.conflicts, plan.conflicts, conflictList)} ${nextReview(plan, shown)}
    ${past ? nothing : html`<backwise-keep .shown=${shown} programme></backwise-keep>`}
  </section>`;
};

const header = ({ phase, pace = 'usual', sessionsPerWeek, exercises }: Plan, locale: string) => {
  const when = span(phase.from, phase.to, words.since, locale);
  return html`<header>
    <p class="label" data-when>${words.phase(phase.number, phase.weeks)}${when ? ` · ${when}` : nothing}</p>
    <h4 class="phase">${words.programme}: ${phase.name}</h4>
    <ul class="facts">
      ${words.paces[pace] ? html`<li data-pace=${pace}>${words.paces[pace]}</li>` : nothing}
      ${pace === 'flare-up' ? nothing : html`<li>${words.perWeek(sessionsPerWeek)}</li>`}
      <li>${words.exerciseCount(exercises.length)}</li>
    </ul>
  </header>`;
};

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
