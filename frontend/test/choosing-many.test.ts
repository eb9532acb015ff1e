import { expect, it } from 'vitest';
import { toggled } from '../src/exclusive.js';

const choices = [
  { value: 'mat', label: 'Mat' },
  { value: 'bands', label: 'Bands' },
  { value: 'none', label: 'None of these', exclusive: true },
];

it('ticks and unticks', () => {
  expect(toggled(['mat'], 'bands', choices)).toEqual(['mat', 'bands']);
  expect(toggled(['mat', 'bands'], 'mat', choices)).toEqual(['bands']);
});

it('clears the others when "none of these" is ticked', () => {
  expect(toggled(['mat', 'bands'], 'none', choices)).toEqual(['none']);
});

it('clears "none of these" when another is ticked', () => {
  expect(toggled(['none'], 'mat', choices)).toEqual(['mat']);
});
