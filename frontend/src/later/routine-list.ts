import type { Plan, RoutinePart } from '../protocol.js';
import { html, nothing, words } from './kit.js';
import { moveList } from './move-list.js';
import { capitalised } from './words.js';

type Start = (part: RoutinePart, title: string) => unknown;

/** Morning, midday, evening. */
export const routineList = (routine: Plan['routine'], known: (id: string) => boolean, start: Start = () => nothing) =>
  html`<div class="routine">
    ${routine.map((part) => {
      const title = capitalised(words.names[part.when] ?? part.when);
      return html`<section class="time-of-day">
        <h5>${title} <span>${words.minutes(part.minutes)}</span></h5>
        ${moveList(part.items.map((item) => ({ ...item, known: known(item.id) })), 'routine')} ${start(part, title)}
      </section>`;
    })}
  </div>`;
