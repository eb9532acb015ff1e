import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emergencyNumber } from '../src/emergency-number.js';

const seeds = readFileSync(new URL('../../seeds/emergency-numbers.yaml', `file://${import.meta.dirname}/`), 'utf8');
const countries = [...seeds.matchAll(/- country: "(\w\w)"\n(?:    .*\n)*?    emergency: "(\d+)"/g)];

it('is the one that the service names, in every country that the service knows', () => {
  expect(countries.length).toBeGreaterThan(30);
  for (const [, country, number] of countries) expect(emergencyNumber(`en-${country}`), country).toBe(number);
});

it('is not guessed without a region', () => {
  for (const locale of ['en', '', 'en-ZZ', 'no locale at all']) expect(emergencyNumber(locale), locale).toBeUndefined();
});
