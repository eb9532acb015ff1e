import { readFileSync } from 'node:fs';
import { render } from 'lit';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Conversation } from '../src/conversation.js';
import { later } from '../src/elements/later.js';
import { programmeView } from '../src/later/programme-view.js';
import { unfoldForPrint } from '../src/later/unfold-for-print.js';
import type { Outcome, Plan, Replies } from '../src/protocol.js';
import { parseServerMessage } from '../src/reading.js';

const file = '../../src/main/resources/chat/examples/server-replies-outcome-exercise.json';
const frame = parseServerMessage(readFileSync(new URL(file, `file://${import.meta.dirname}/`), 'utf8')) as Replies;
const plan = (frame.replies[0] as Outcome).plan!;
const twelve = Array.from({ length: 12 }, (_, index) => `reason ${index + 1}`);
const view = document.createElement('div');

const show = (changes: Partial<Plan> = {}) => render(programmeView({ ...plan, ...changes }, 'en-GB'), view);
const find = <T extends HTMLElement>(selector: string) => view.querySelector<T>(selector)!;
const text = (selector: string) => find(selector).textContent!.replace(/\s+/g, ' ').trim();

beforeAll(() => later.fetch());

beforeEach(() => {
  view.className = 'outcome';
  document.body.append(view);
});

afterEach(() => view.remove());

it.each(['left-out', 'swaps', 'tips', 'conflicts', 'progression'])('%s is folded, and says how many there are', (name) => {
  show();
  const part = find<HTMLDetailsElement>(`details[data-part=${name}]`);
  expect(part.open).toBe(false);
  expect(text(`[data-part=${name}] summary`)).toMatch(/ \([123]\)$/);
});

it('what is left out can be read from the fold, with its reason', () => {
  show();
  expect(text('[data-left-out=band-pull-apart]')).toContain('needs resistance bands');
});

it('three reasons to stop are read without a tap, all of them with one', () => {
  show({ stopIf: twelve });
  expect(view.querySelectorAll('[data-part=stop-if] > ul > li')).toHaveLength(3);
  expect(text('[data-part=stop-if] summary')).toBe('All reasons to stop (12)');
  expect(view.querySelectorAll('[data-part=stop-if] li')).toHaveLength(12);
});

it('a few reasons to stop are not folded', () => {
  show({ stopIf: twelve.slice(0, 4) });
  expect(view.querySelector('[data-part=stop-if] details')).toBeNull();
});

it('the times of the day begin with a capital, and a note stands with its exercise', () => {
  const walk = { id: 'walking', name: 'Walking', dose: { sets: 1, minutes: 10 }, note: 'On flat ground.' };
  show({ routine: [{ when: 'midday', minutes: 10, items: [walk] }] });
  expect(text('[data-part=routine] h5')).toBe('Midday 10 minutes');
  expect(text('[data-routine=walking]')).toBe('Walking 10 minutesOn flat ground.');
});

it('can be kept, once, by a button that stays where it is', () => {
  const conversation = { keeping: undefined as 'asked' | 'kept' | undefined, command: vi.fn() };
  const draw = () => render(programmeView(plan, 'en-GB', conversation as unknown as Conversation), view);
  draw();
  const button = find('[data-keep-programme]');
  expect(button.textContent).toBe('Keep this programme for 12 weeks');
  button.click();
  expect(conversation.command.mock.calls).toEqual([['keep']]);
  conversation.keeping = 'kept';
  draw();
  expect(find('[data-keep-programme]')).toBe(button);
  expect(button.textContent).toBe('Kept');
  button.click();
  expect(conversation.command).toHaveBeenCalledOnce();
});

it('that no longer holds cannot be kept', () => {
  show();
  expect(find('[data-keep-programme]')).toBeNull();
});

it('is printed with every fold open, and folded again afterwards', () => {
  show({ stopIf: twelve });
  const stop = new AbortController();
  unfoldForPrint(document, stop.signal);
  const folds = () => Array.from(view.querySelectorAll('details'), ({ open }) => open);
  const before = folds();
  dispatchEvent(new Event('beforeprint'));
  expect(folds()).not.toContain(false);
  dispatchEvent(new Event('afterprint'));
  expect(folds()).toEqual(before);
  stop.abort();
});
