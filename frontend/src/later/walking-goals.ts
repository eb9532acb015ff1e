import type { WalkingGoal } from '../protocol.js';
import { today } from './days.js';
import { html, nothing, words } from './kit.js';
import { goalOf } from './this-week.js';

/** This week's goal in full, the others in one line each. */
export const walkingGoals = (goals: WalkingGoal[], day = today()) => {
  const now = goalOf(goals, day);
  return html`${now ? html`<p data-goal=${now.week}><strong>${words.thisWeek}: ${words.walkGoal(now.minutes, now.days)}.</strong> ${now.text}</p>` : nothing}
    <details class="fold">
      <summary>${words.allWeeks}</summary>
      <ol class="weeks">
        ${goals.map(
          (goal) => html`<li aria-current=${goal === now ? 'date' : nothing} data-week=${goal.week}>
            <span>${words.week(goal.week)}${goal === now ? html` <strong>· ${words.thisWeek}</strong>` : nothing}</span>
            <span>${words.walkGoal(goal.minutes, goal.days)}</span>
          </li>`,
        )}
      </ol>
    </details>`;
};
