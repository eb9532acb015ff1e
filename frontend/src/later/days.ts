/* Days are ISO dates: the same day everywhere. */

/** The person's own day, not the one in Greenwich. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** "22 November – 5 December", or "from" of `since` where there is no end; nothing without a beginning. */
export function span(from: string | undefined, to: string | undefined, since: (day: string) => string, locale: string): string {
  if (!isDay(from)) return '';
  const format = dayAndMonth(locale);
  if (!isDay(to)) return since(format.format(Date.parse(from)));
  return format.formatRange(Date.parse(from), Date.parse(to));
}

export function shortDay(day: string, locale: string): string {
  return isDay(day) ? dayAndMonth(locale).format(Date.parse(day)) : day;
}

/** For paper, which is read years later. */
export function dayAndYear(day: string, locale: string): string {
  return isDay(day) ? dayAndMonth(locale, 'numeric').format(Date.parse(day)) : day;
}

function isDay(day: string | undefined): day is string {
  return !!day && !Number.isNaN(Date.parse(day));
}

function dayAndMonth(locale: string, year?: 'numeric'): Intl.DateTimeFormat {
  const options = { day: 'numeric', month: 'long', year, timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat(undefined, options);
  }
}
