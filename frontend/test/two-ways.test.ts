import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { later } from '../src/elements/later.js';
import { doneThisWeek, goalOf } from '../src/later/this-week.js';
import { Screen, drawn, plan } from './a-programme.js';

let screen: Screen;
const shown = () => screen.all('[data-way]').filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.part);

beforeAll(() => later.fetch());

beforeEach(async () => {
  localStorage.clear();
  screen = new Screen();
  screen.show();
  await drawn();
});

afterEach(() => screen.root.remove());

it('a programme is shown as three sessions a week at first', () => {
  expect(shown()).toEqual(['session']);
  expect(screen.all('.switch input').map((input) => (input as HTMLInputElement).type)).toEqual(['radio', 'radio']);
});

it('the other way is one tap away, and is remembered', async () => {
  const daily = screen.find<HTMLInputElement>('input[value=daily]');
  daily.checked = true;
  daily.dispatchEvent(new Event('change'));
  await drawn();
  expect(shown()).toEqual(['routine']);
  const again = new Screen();
  again.conversation = screen.conversation;
  again.show();
  await drawn();
  expect(again.find<HTMLInputElement>('input[value=daily]').checked).toBe(true);
  again.root.remove();
});

it('a session is read in its parts, in order, with the dose of each', () => {
  expect(screen.all('[data-step-of]').map(({ dataset }) => dataset.stepOf)).toEqual(plan.session.steps.map(({ exercise }) => exercise));
  expect(screen.all('[data-part=session] h5').map(({ textContent }) => textContent)).toEqual(['Warm up', 'Moves', 'Walk']);
  expect(screen.text('[data-step-of=walking]')).toBe('Walking 8 minutes');
});

it('the times of the day begin with a capital, and a note stands with its exercise', async () => {
  const walk = { id: 'walking', name: 'Walking', dose: { sets: 1, minutes: 10 }, note: 'On flat ground.' };
  screen.show({ routine: [{ when: 'midday', minutes: 10, items: [walk] }] });
  await drawn();
  expect(screen.text('[data-part=routine] h5')).toBe('Midday 10 minutes');
  expect(screen.text('[data-routine=walking]')).toBe('Walking 10 minutes On flat ground.');
});

it('two programmes in one chat do not share their choice of way', () => {
  const other = new Screen();
  other.show();
  expect(other.find<HTMLInputElement>('.switch input')?.name).not.toBe(screen.find<HTMLInputElement>('.switch input').name);
  other.root.remove();
});

it('the week of walking is the last that has begun, and the first before the programme', () => {
  const goals = plan.walking;
  expect(goalOf(goals, '2026-11-20')?.week).toBe(1);
  expect(goalOf(goals, '2026-11-28')?.week).toBe(1);
  expect(goalOf(goals, '2026-11-29')?.week).toBe(2);
  expect(goalOf(goals, '2027-06-01')?.week).toBe(3);
  expect(goalOf([], '2026-11-29')).toBeUndefined();
});

it('sessions of the last seven days are counted, and nothing else', () => {
  const on = (day: string, way = 'session') => ({ day, way, done: [], skipped: [], hurt: [] });
  const sessions = [on('2026-11-15'), on('2026-11-16'), on('2026-11-20'), on('2026-11-21', 'morning'), on('2026-11-23')];
  expect(doneThisWeek(sessions, '2026-11-22')).toBe(2);
});
