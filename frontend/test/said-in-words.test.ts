import { describe, expect, it } from 'vitest';
import { blocks } from '../src/elements/prose.js';
import { shortDate } from '../src/elements/dates.js';
import { emergencyNumber } from '../src/emergency-number.js';
import { chosenLocale } from '../src/locale.js';
import { english } from '../src/later/words.js';

describe('a dose in words', () => {
  it.each([
    [{ sets: 2, reps: 10, perSide: true, holdSeconds: 3 }, '2 sets of 10, each side, hold 3 seconds'],
    [{ sets: 1, reps: 5 }, '1 set of 5'],
    [{ sets: 3, holdSeconds: 30 }, '3 sets, hold 30 seconds'],
    [{ sets: 1, holdSeconds: 120, perSide: true }, 'Each side, hold 2 minutes'],
    [{ sets: 1, minutes: 10 }, '10 minutes'],
    [{ sets: 2, minutes: 1 }, '2 times 1 minute'],
    [{ sets: 1 }, '1 set'],
  ])('%j is "%s"', (dose, said) => {
    expect(english.dose(dose)).toBe(said);
  });
});

describe('the emergency number', () => {
  it.each([
    ['en-GB', '999'],
    ['en-US', '911'],
    ['de-DE', '112'],
    ['en-IN', '112'],
    ['mi-NZ', '111'],
  ])('in %s is %s', (locale, number) => {
    expect(emergencyNumber(locale)).toBe(number);
  });

  it.each(['en', 'pt-BR', 'not a locale'])('is not guessed for %s', (locale) => {
    expect(emergencyNumber(locale)).toBeUndefined();
  });

  it('follows the region of the browser when the page names only the language', () => {
    expect(chosenLocale('en', 'en-GB')).toBe('en-GB');
    expect(chosenLocale('de', 'en-GB')).toBe('de');
    expect(chosenLocale('', 'en-AU')).toBe('en-AU');
  });
});

describe('a moment', () => {
  it('is written in the language of the person', () => {
    expect(shortDate('2026-12-05', 'en-GB')).toBe('Saturday 5 December');
    expect(shortDate('2026-12-05', 'de-DE')).toBe('Samstag, 5. Dezember');
  });

  it('to come back at has its time', () => {
    expect(shortDate('2026-11-23T18:30:00', 'en-GB', true)).toBe('Monday 23 November at 18:30');
    expect(shortDate('2026-11-24T00:00:00', 'en-GB', true)).toBe('Tuesday 24 November at 00:00');
  });

  it('that cannot be read is shown as it came', () => {
    expect(shortDate('soon', 'en-GB')).toBe('soon');
  });
});

describe('text from the service', () => {
  it('becomes paragraphs and lists', () => {
    expect(blocks('First.\n\n- one\n- two\nLast.')).toEqual(['First.', ['one', 'two'], 'Last.']);
  });
});
