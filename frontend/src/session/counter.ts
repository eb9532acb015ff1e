import { html, words } from './kit.js';
import type { Stage } from './stage.js';

/** "1:05" from a minute on, seconds below it. */
export function clock(seconds: number): string {
  return seconds < 60 ? `${seconds}` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Which set, how many or how long, and the one button that goes on with it. */
export const counter = (stage: Stage) =>
  html`<div class="counter">
    <p role="status" data-set>${roundText(stage)}</p>
    <p class="big" role="timer" data-count>${big(stage)}</p>
    <p class="unseen" role="status">${counted(stage)}</p>
    <button type="button" class="primary" data-press @click=${() => stage.press()}>${pressText(stage)}</button>
  </div>`;

export function roundName({ session }: Pick<Stage, 'session'>): string {
  const { session: said } = words;
  const { set, sets, side } = session.rounds[session.round]!;
  return [sets > 1 ? said.set(set, sets) : '', side ? said.sides[side] : ''].filter(Boolean).join(' · ');
}

function roundText(stage: Stage): string {
  const { session } = stage;
  const { session: said } = words;
  if (!session.roundOver) return roundName(stage);
  if (session.lastRound) return said.allDone;
  return `${said.roundDone(roundName(stage))} ${said.rest}`;
}

/** Said after each press of who counts; never where the time runs by itself. */
function counted({ session, liking }: Stage): string {
  const { reps, task, roundOver } = session;
  return reps && !roundOver && task.kind === 'count' && !liking.counting ? words.session.timesSaid(reps, task.reps) : '';
}

function big({ session, moment }: Stage) {
  const { task, reps } = session;
  const { getReady, relax, times } = words.session;
  const count = task.reps > 1 ? times(reps, task.reps) : '';
  const lasts = task.kind === 'count' ? '' : clock(task.seconds);
  if (session.roundOver) return html`✓`;
  if (moment?.phase === 'ready') return html`<small>${getReady}</small> ${moment.left}`;
  if (moment?.phase === 'rest') return html`<small>${relax}</small> ${moment.left}`;
  const left = moment?.phase === 'work' && task.kind !== 'count' ? clock(moment.left) : lasts;
  return left ? html`${left} ${count ? html`<small>${count}</small>` : ''}` : html`${count}`;
}

function pressText({ session, running, moment, liking }: Stage): string {
  const { task } = session;
  const said = words.session;
  if (session.roundOver) {
    const { set, side } = session.rounds[session.round + 1] ?? {};
    if (!set) return session.next ? said.nextIs(session.next.name) : said.toEnd;
    return side === 2 ? said.startOther : said.startSet(set);
  }
  if (running) return said.pause;
  if (moment) return said.resume;
  if (task.kind === 'count') return liking.counting ? said.start : said.oneMore;
  return task.kind === 'hold' && task.reps > 1 && !liking.counting ? said.hold : said.start;
}
