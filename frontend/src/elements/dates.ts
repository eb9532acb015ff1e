/** A moment as the person would say it, in their language and their own time zone. */
export function shortDate(iso: string, locale: string, withTime = false): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withTime && { hour: '2-digit', minute: '2-digit' }),
    // A day without a time is the same day everywhere.
    ...(/^\d{4}-\d\d-\d\d$/.test(iso) && { timeZone: 'UTC' }),
  };
  try {
    return new Intl.DateTimeFormat(locale, options).format(moment);
  } catch {
    return new Intl.DateTimeFormat(undefined, options).format(moment);
  }
}
