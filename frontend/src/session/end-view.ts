import { daysAfter, html, nothing, shortDate, textList, today, words } from './kit.js';
import type { Session, StepState } from './session.js';
import type { Stage } from './stage.js';

/** Kindly, what was done and what was not. It stays on this device. */
export const endView = (stage: Stage) => {
  const { session } = stage;
  const said = words.session;
  const done = session.states.filter(({ fate }) => fate === 'done');
  const left = session.states.filter(({ fate }) => fate !== 'done');
  const hurt = session.states.filter((state) => state.hurt);
  const list = (part: string, title: string, items: string[]) =>
    items.length ? html`<section data-part=${part}><h4>${title}</h4>${textList(items)}</section>` : nothing;
  return html`<h3 tabindex="-1" data-focus>${said.end}</h3>
    <p>${said.endKind(done.length, session.length)}</p>
    ${list('did', said.did, done.map((state) => named(session, state)))}
    ${list('skipped', said.skipped, left.map((state) => named(session, state)))}
    ${list('hurt', said.hurt, hurt.map((state) => `${named(session, state)}: ${said.strengthSaid[state.hurt!]}`))}
    <p class="inset calm" data-part="next">${nextTime(stage)}</p>
    <p class="hint">${said.private}</p>
    <div class="actions"><button type="button" class="primary" data-then="close" @click=${() => stage.close()}>${said.close}</button></div>`;
};

/** "Glute bridge (in place of dead bug)". */
function named(session: Session, { given, exercise, easier }: StepState): string {
  const name = session.nameOf(exercise);
  if (easier) return `${name} (${words.session.madeEasier})`;
  return given === exercise ? name : `${name} (${words.session.insteadOf(session.nameOf(given))})`;
}

/** Three times a week means a day between. */
function nextTime({ session, plan, toDo, shown }: Stage): string {
  const said = words.session;
  if (session.states.some(({ hurt }) => hurt === 'red')) return said.restFirst;
  if (toDo.way !== 'session') return said.laterToday;
  const days = Math.max(Math.floor(7 / Math.max(plan.sessionsPerWeek, 1)), 1);
  return said.nextSession(shortDate(daysAfter(today(), days), shown.locale));
}
