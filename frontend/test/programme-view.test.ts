import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { later } from '../src/elements/later.js';
import { unfoldForPrint } from '../src/later/unfold-for-print.js';
import { Screen, drawn, plan } from './a-programme.js';

const twelve = Array.from({ length: 12 }, (_, index) => `reason ${index + 1}`);
let screen: Screen;

beforeAll(() => later.fetch());

beforeEach(() => {
  localStorage.clear();
  screen = new Screen();
});

afterEach(() => screen.root.remove());

it.each(['left-out', 'swaps', 'tips', 'conflicts', 'progression', 'flare-up', 'expectations', 'also'])(
  '%s is folded, and says how many there are',
  (name) => {
    screen.show();
    expect(screen.find<HTMLDetailsElement>(`details[data-part=${name}]`).open).toBe(false);
    expect(screen.text(`[data-part=${name}] > summary`)).toMatch(/ \([1-9]\)$/);
  },
);

it('what is left out can be read from the fold, with its reason', () => {
  screen.show();
  expect(screen.text('[data-left-out=band-pull-apart]')).toContain('needs resistance bands');
});

it('three reasons to stop are read without a tap, all of them with one', () => {
  screen.show({ stopIf: twelve });
  expect(screen.all('[data-part=stop-if] > ul > li')).toHaveLength(3);
  expect(screen.text('[data-part=stop-if] summary')).toBe('All reasons to stop (12)');
  expect(screen.all('[data-part=stop-if] li')).toHaveLength(12);
});

it('a few reasons to stop are not folded', () => {
  screen.show({ stopIf: twelve.slice(0, 4) });
  expect(screen.find('[data-part=stop-if] details')).toBeNull();
});

it('the phase says from when to when, and the last one from when', async () => {
  screen.show();
  expect(screen.text('[data-when]')).toBe('Phase 1 · Weeks 1 to 2 · 22 November – 5 December');
  screen.show({ phase: { number: 3, name: 'Everyday', weeks: '7+', from: '2027-01-03' } });
  await drawn();
  expect(screen.text('[data-when]')).toContain('from 3 January');
});

it('says when less is done for now, and nothing when all is as usual', () => {
  screen.show();
  expect(screen.find('[data-pace]')).toBeNull();
  screen.show({ pace: 'flare-up' });
  expect(screen.text('[data-pace=flare-up]')).toBe('Flare-up: less for now');
  expect(screen.text('.facts')).not.toContain('a week');
});

it('the colours of the traffic light are words and shapes too', () => {
  screen.show();
  expect(screen.text('[data-light=red]')).toMatch(/^Red: 6 to 10 out of 10 \w/);
  expect(screen.all('.light .lamp')).toHaveLength(3);
});

it('drawings come from the service, stand still, and move when the person wants it', async () => {
  screen.show();
  const card = '[data-exercise=dead-bug] backwise-picture';
  await drawn();
  const image = () => screen.find<HTMLImageElement>(`${card} img`);
  expect(image().src).toBe('https://clinic.example/chat-service/pictures/dead-bug-still-1a2b3c4d.svg');
  expect(image().alt).toContain('Dead bug');
  await screen.press(`${card} [data-movement]`);
  expect(image().src).toContain('/pictures/dead-bug-1a2b3c4d.svg');
  await screen.press(`${card} [data-movement]`);
  expect(image().src).toContain('still');
});

it('an exercise without a drawing is told in words', () => {
  screen.show({ exercises: [{ ...plan.exercises[0]!, picture: undefined }] });
  expect(screen.find('[data-part=exercises] img')).toBeNull();
  expect(screen.text('[data-exercise=dead-bug]')).toContain('Lie on your back');
});

it('marks the week of walking that it is', () => {
  screen.show({ walking: plan.walking.map((goal, index) => ({ ...goal, from: `${[2000, 2010, 2100][index]}-01-01` })) });
  expect(screen.text('[data-goal="2"]')).toContain('This week: 9 minutes on 5 days.');
  expect(screen.all('[data-week][aria-current]').map(({ dataset }) => dataset.week)).toEqual(['2']);
});

it('leads from a step to its card, through what is folded', async () => {
  screen.show();
  await drawn();
  await screen.press('[data-step-of=standing-pelvic-tilt] button');
  expect(screen.find<HTMLDetailsElement>('[data-part=also]').open).toBe(true);
  expect(screen.find<HTMLDetailsElement>('[data-exercise=standing-pelvic-tilt]').open).toBe(true);
});

it('of a service that is older has neither session nor lights, and all the rest', async () => {
  screen.show({ session: undefined, walking: [], trafficLight: [], flareUp: [], also: [] });
  await drawn();
  expect(screen.find('[data-start=session]')).toBeNull();
  expect(screen.find('.switch')).toBeNull();
  expect(screen.all('[data-part=exercises] [data-exercise]')).not.toHaveLength(0);
  expect(screen.all('[data-routine]')).not.toHaveLength(0);
});

it('that no longer holds can be read, not done, kept or checked', async () => {
  screen.show({}, { past: true });
  await drawn();
  expect(screen.all('[data-start], [data-part=keep], [data-check-in]')).toHaveLength(0);
  expect(screen.all('[data-exercise]')).not.toHaveLength(0);
});

it('is printed with every fold open, and folded again afterwards', () => {
  screen.show({ stopIf: twelve });
  const stop = new AbortController();
  unfoldForPrint(document, stop.signal);
  const folds = () => screen.all<HTMLDetailsElement>('details').map(({ open }) => open);
  const before = folds();
  dispatchEvent(new Event('beforeprint'));
  expect(folds()).not.toContain(false);
  dispatchEvent(new Event('afterprint'));
  expect(folds()).toEqual(before);
  stop.abort();
});
