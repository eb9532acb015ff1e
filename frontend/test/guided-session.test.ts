import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '../src/elements/later.js';
import { sessionParts } from '../src/later/session-parts.js';
import { Screen, drawn, plan } from './a-programme.js';

const stopIf = ['Numb between the legs: go now.', 'A fever: the same day.', 'Dizzy: sit down.'];
let screen: Screen;
const heading = () => screen.text('[data-session] [data-focus]');
const press = async (selector: string, times = 1) => {
  for (let time = 0; time < times; time++) await screen.press(`[data-session] ${selector}`);
};
const start = async (way = 'session') => {
  await screen.press(`[data-start=${way}]`);
  await drawn();
};
const begin = async () => {
  await start();
  await press('[data-begin]');
};
const passes = async (seconds: number) => {
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
  await drawn();
};

beforeAll(async () => {
  await later.fetch();
  await sessionParts.fetch();
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-23T21:00:00') });
  localStorage.clear();
  screen = new Screen();
  screen.show({ stopIf });
  await drawn();
});

afterEach(() => {
  screen.root.remove();
  vi.useRealTimers();
});

describe('a guided session', () => {
  it('says first that nothing runs away, what is needed and when to stop', async () => {
    await start();
    expect(heading()).toBe('Ready when you are');
    expect(screen.text('[data-session]')).toContain('You need: mat');
    expect(screen.all('[data-session] [data-part=stop-if] li')).toHaveLength(3);
    expect(screen.find('[data-session] a[href="tel:999"]')).not.toBeNull();
  });

  it('shows one exercise at a time, and puts focus on its name', async () => {
    await begin();
    expect(heading()).toBe('Standing pelvic tilts');
    await press('[data-next]');
    expect(heading()).toBe('Dead bug');
    expect(document.activeElement?.textContent).toBe('Dead bug');
    expect(screen.all('[data-session] [data-move]')).toHaveLength(1);
  });

  it('counts as the person does, set by set and side by side', async () => {
    await begin();
    await press('[data-next]');
    expect(screen.text('[data-set]')).toBe('Set 1 of 2 · one side');
    await press('[data-press]', 10);
    expect(screen.text('[data-set]')).toContain('done. Rest as long as you like.');
    expect(screen.text('[data-press]')).toBe('Start the other side');
    await press('[data-press]');
    expect(screen.text('[data-set]')).toBe('Set 1 of 2 · other side');
    expect(screen.text('[data-count]')).toBe('0 of 10');
  });

  it('counts by itself if that is wanted, at a calm pace, and is silent to a screen reader meanwhile', async () => {
    await begin();
    await press('[data-next]');
    await press('[data-counting]');
    const said = screen.text('[data-set]');
    await press('[data-press]');
    expect(screen.text('[data-count]')).toBe('Get ready 3');
    await passes(3 + 3 * 4);
    expect(screen.text('[data-count]')).toBe('4 of 10');
    expect(screen.text('[data-set]')).toBe(said);
    expect(screen.find('[data-count]').getAttribute('role')).toBe('timer');
    expect(screen.find('[data-session] [aria-live], [data-count][role=status]')).toBeNull();
  });

  it('holds for so many seconds, which can be paused for as long as one likes', async () => {
    await begin();
    await press('[data-next]', 3);
    expect(screen.text('[data-count]')).toBe('30');
    await press('[data-press]');
    await passes(3 + 12);
    expect(screen.text('[data-count]')).toBe('18');
    await press('[data-press]');
    await passes(3_600);
    expect(screen.text('[data-count]')).toBe('18');
    expect(screen.text('[data-press]')).toBe('Go on');
    await press('[data-press]');
    await passes(18);
    expect(screen.text('[data-set]')).toContain('done');
  });

  it('knows how long somebody walked with the phone in the pocket', async () => {
    await begin();
    await press('[data-next]', 4);
    await press('[data-press]');
    expect(screen.text('[data-count]')).toBe('8:00');
    vi.setSystemTime(Date.now() + 300_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await drawn();
    expect(screen.text('[data-count]')).toBe('3:00');
    vi.setSystemTime(Date.now() + 999_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await drawn();
    expect(screen.text('[data-set]')).toBe('Well done. That was this one.');
  });

  it('keeps the place of who leaves, and goes on there', async () => {
    await begin();
    await press('[data-next]');
    await press('[data-press]', 4);
    await press('[data-leave]');
    expect(screen.find('[data-session]')).toBeNull();
    expect(screen.text('[data-start=session]')).toContain('Go on where you were (2 of 5)');
    const reloaded = new Screen();
    screen.root.remove();
    screen = reloaded;
    screen.show({ stopIf });
    await drawn();
    await start();
    expect(screen.text('[data-begin]')).toBe('Go on with 2 of 5');
    await press('[data-begin]');
    expect([heading(), screen.text('[data-count]')]).toEqual(['Dead bug', '4 of 10']);
  });

  it('of another chat is nobody else’s', async () => {
    await begin();
    await press('[data-next]');
    await press('[data-leave]');
    screen.conversation.key = { conversation: 'c2', secret: 's2' };
    screen.show({ stopIf, intro: 'another' });
    await start();
    expect(screen.text('[data-begin]')).toBe('Begin');
  });

  it('can be begun from the start in place of going on', async () => {
    await begin();
    await press('[data-next]');
    await press('[data-leave]');
    await start();
    await press('[data-afresh]');
    expect(heading()).toBe('Standing pelvic tilts');
  });

  it('remembers what the person likes', async () => {
    await start();
    expect(screen.find<HTMLInputElement>('[data-setting=sound]').checked).toBe(false);
    await press('[data-setting=sound]');
    await press('[data-leave]');
    await start();
    expect(screen.find<HTMLInputElement>('[data-setting=sound]').checked).toBe(true);
  });

  it('guides through a part of the day too', async () => {
    await start('morning');
    await press('[data-begin]');
    expect(heading()).toBe('Cat-cow');
  });

  it('has its drawings from the beginning, and shows these very images', async () => {
    const made: string[] = [];
    const image = globalThis.Image;
    vi.stubGlobal('Image', class extends image { constructor(width: number, height: number) { super(width, height); made.push('image'); } });
    await start();
    const atOnce = made.length;
    await press('[data-begin]');
    await press('[data-next]', 4);
    vi.unstubAllGlobals();
    expect(atOnce).toBeGreaterThan(4);
    expect(made).toHaveLength(atOnce);
  });

  it('ends kindly, and only this device knows', async () => {
    await begin();
    await press('[data-next]', 4);
    await press('[data-skip]');
    expect(heading()).toBe('Done for today');
    expect(screen.text('[data-session]')).toContain('You did 4 of 5. Every bit counts.');
    expect(screen.text('[data-session] [data-part=skipped]')).toContain('Walking');
    expect(screen.text('[data-session] [data-part=next]')).toContain('Wednesday 25 November');
    expect(screen.conversation.command).not.toHaveBeenCalled();
    await press('[data-then=close]');
    expect(screen.text('[data-done]')).toBe('1 of 3 done in the last seven days');
    expect(screen.text('[data-start=session]')).toContain('Start session');
  });
});

describe('that hurt', () => {
  beforeEach(async () => {
    await begin();
    await press('[data-next]');
    await press('[data-press]', 3);
    await press('[data-hurt]');
  });

  it('asks how strong it is, and whether anything is new', () => {
    expect(heading()).toBe('How strong is it?');
    const answers = screen.all('[data-strength]').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
    expect(answers.slice(0, 3)).toEqual(['0 to 3: a little', '4 to 5: in the middle', '6 to 10: strong']);
    expect(answers[3]).toContain('further down my leg');
  });

  it('a little: goes on where it was', async () => {
    await press('[data-strength=green]');
    await press('[data-then=go-on]');
    expect([heading(), screen.text('[data-count]')]).toEqual(['Dead bug', '3 of 10']);
  });

  it('in the middle: shows the easier exercise, and goes on with it', async () => {
    await press('[data-strength=amber]');
    expect(screen.text('[data-part=easier]')).toContain('tap one heel down at a time');
    await press('[data-then=ease]');
    expect([heading(), screen.text('[data-count]')]).toEqual(['Heel-tap dead bug', '0 of 10']);
  });

  it('in the middle, with an easier way that is only words: they stay in sight', async () => {
    await press('[data-then=nothing]');
    await press('[data-next]');
    await press('[data-hurt]');
    await press('[data-strength=amber]');
    await press('[data-then=ease]');
    expect(heading()).toBe('Bird dog');
    expect(screen.text('[data-easier]')).toBe(`The easier way: ${plan.exercises[1]!.easier!.text}`);
  });

  it('strong: does another in its place', async () => {
    await press('[data-strength=red]');
    expect(heading()).toBe('Leave this one today');
    const { swap } = plan.exercises[0]!;
    await press('[data-then=swap]');
    expect(screen.find('[data-session] [data-move]').dataset.move).toBe(swap);
  });

  it('strong: or skips it, and the next session waits a day longer', async () => {
    await press('[data-strength=red]');
    await press('[data-then=skip]');
    expect(heading()).toBe('Bird dog');
    await press('[data-next]', 3);
    expect(screen.text('[data-session] [data-part=hurt]')).toContain('Dead bug: strong');
    expect(screen.text('[data-session] [data-part=next]')).toContain('day of rest');
  });

  it('strong: or that is enough for today', async () => {
    await press('[data-strength=red]');
    await press('[data-then=enough]');
    expect(heading()).toBe('Done for today');
    expect(screen.text('[data-session]')).toContain('You did 1 of 5');
  });

  it('something new: ends at once, with everything to look out for, as the service puts it in order', async () => {
    await press('[data-strength=spread]');
    expect(heading()).toBe('Stop here for today');
    expect(screen.all('[data-stop] li').map(({ textContent }) => textContent)).toEqual(stopIf);
    expect(screen.find('[data-session] a[href="tel:999"]')).not.toBeNull();
    expect(screen.find('[data-next]')).toBeNull();
    await press('[data-then=check-signs]');
    expect(screen.conversation.command.mock.calls).toEqual([['check-in']]);
    expect(screen.find('[data-session]')).toBeNull();
    expect(screen.text('[data-start=session]')).toContain('Start session');
  });
});

it('something new, without a connection: the list stays until it is closed, and the questions follow by themselves', async () => {
  screen.conversation.connection = 'reconnecting';
  await begin();
  await press('[data-hurt]');
  await press('[data-strength=spread]');
  await press('[data-then=check-signs]');
  expect(screen.conversation.command.mock.calls).toEqual([['check-in']]);
  expect(screen.all('[data-stop] li')).toHaveLength(3);
  expect(screen.text('[data-session]')).toContain('There is no connection now.');
  expect(screen.find('[data-then=check-signs]')).toBeNull();
  await press('[data-then=close]');
  expect(screen.find('[data-session]')).toBeNull();
});

it('a session that cannot be fetched is said so, and is fetched again by the next press', async () => {
  const { SessionParts } = await import('../src/later/session-parts.js');
  const parts = vi.fn();
  const fetched = vi.fn((attempt: number) => (attempt ? Promise.resolve({ parts }) : Promise.reject(new TypeError('no network'))));
  const session = new SessionParts();
  session.module = fetched as typeof session.module;
  expect(await session.fetch()).toBe(false);
  expect(await session.fetch()).toBe(true);
  expect(await session.fetch()).toBe(true);
  expect(fetched.mock.calls).toEqual([[0], [1]]);
  expect(parts).toHaveBeenCalledOnce();
});
