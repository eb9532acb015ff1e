import type { CheckInPoint } from '../protocol.js';

/** The inside of the chart, in its own units. */
export const WIDTH = 320;
export const HEIGHT = 150;
export const MOST = 10;

export interface Point {
  x: number;
  y: number;
  date: string;
  value: number;
}

/** Days apart on paper as they were in life; a single one stands in the middle. */
export function across(date: string, dates: readonly string[]): number {
  const first = Date.parse(dates[0] ?? '');
  const days = Date.parse(dates.at(-1) ?? '') - first;
  return days > 0 ? ((Date.parse(date) - first) / days) * WIDTH : WIDTH / 2;
}

export function down(value: number): number {
  return HEIGHT - (Math.min(Math.max(value, 0), MOST) / MOST) * HEIGHT;
}

/** One line: the days on which it was asked. */
export function line(checkIns: readonly CheckInPoint[], what: 'pain' | 'activity'): Point[] {
  const dates = checkIns.map(({ date }) => date);
  return checkIns.flatMap(({ date, [what]: value }) =>
    typeof value === 'number' ? { x: across(date, dates), y: down(value), date, value } : [],
  );
}

export function path(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
