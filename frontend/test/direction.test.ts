import { describe, expect, it } from 'vitest';
import { directionOf } from '../src/locale.js';

describe('the direction of a language', () => {
  it.each(['ar', 'he-GB', 'fa', 'ur-PK', 'yi'])('is from right to left for %s', (locale) => {
    expect(directionOf(locale)).toBe('rtl');
  });

  it.each(['en', 'es-MX', 'arn', 'hey', ''])('is from left to right for "%s"', (locale) => {
    expect(directionOf(locale)).toBe('ltr');
  });
});
