import { render } from 'lit';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '../src/elements/later.js';
import { HEIGHT, WIDTH, across, down, line, path } from '../src/later/chart-scale.js';
import { checkInChart } from '../src/later/check-in-chart.js';
import { Screen, drawn } from './a-programme.js';

const checkIns = [
  { date: '2026-11-01', pain: 6 },
  { date: '2026-11-08', pain: 4, activity: 3, sessions: 2 },
  { date: '2026-11-29', pain: 2, activity: 7, sessions: 3 },
];

beforeAll(() => later.fetch());

describe('the chart', () => {
  const dates = checkIns.map(({ date }) => date);

  it('has days apart as they were', () => {
    expect(dates.map((date) => across(date, dates))).toEqual([0, WIDTH / 4, WIDTH]);
  });

  it('has a single day in the middle', () => {
    expect(across('2026-11-01', ['2026-11-01'])).toBe(WIDTH / 2);
  });

  it.each([
    [0, HEIGHT],
    [10, 0],
    [5, HEIGHT / 2],
    [-3, HEIGHT],
    [12, 0],
  ])('has %d of ten at %d', (value, y) => expect(down(value)).toBe(y));

  it('begins the line of the activity where that was first asked', () => {
    expect(line(checkIns, 'pain')).toHaveLength(3);
    expect(line(checkIns, 'activity').map(({ value }) => value)).toEqual([3, 7]);
    expect(path(line(checkIns, 'activity'))).toBe(`M80 105L320 45`);
  });

  it('sets its lines apart by stroke and mark, and says the same in words and in a table', () => {
    const view = document.createElement('div');
    render(checkInChart(checkIns, 'Walking further', 'en-GB'), view);
    expect(view.querySelectorAll('svg circle.pain')).toHaveLength(4);
    expect(view.querySelectorAll('svg rect.able')).toHaveLength(3);
    const text = view.textContent!.replace(/\s+/g, ' ');
    expect(text).toContain('Pain from 6 to 2. Less is better.');
    expect(text).toContain('Walking further from 3 to 7. More is better.');
    const rows = Array.from(view.querySelectorAll('tr'), (row) => Array.from(row.children, (cell) => cell.textContent));
    expect(rows[0]).toEqual(['Day', 'Pain', 'Walking further', 'Sessions a week']);
    expect(rows[1]).toEqual(['1 November', '6', '–', '–']);
  });
});

describe('checking in', () => {
  let screen: Screen;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    localStorage.clear();
    screen = new Screen();
  });

  afterEach(() => {
    screen.root.remove();
    vi.useRealTimers();
  });

  it.each([
    ['2026-12-04T23:50', false],
    ['2026-12-05T00:10', true],
    ['2027-01-30T12:00', true],
  ])('at %s stands first on the programme: %s', async (now, due) => {
    vi.setSystemTime(new Date(now));
    screen.show();
    await drawn();
    expect(!!screen.find('[data-part=check-in-due]')).toBe(due);
    expect(screen.all('[data-check-in]')).toHaveLength(1);
    await screen.press('[data-check-in]');
    expect(screen.conversation.command.mock.calls).toEqual([['check-in']]);
  });
});
