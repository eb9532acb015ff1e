// The widget's words in another language, letter by letter from right to left.
import { words as others } from 'WORDS';

const letters = 'LETTERS';
const letter = (it) => letters[(it.normalize('NFD').toLowerCase().charCodeAt(0) - 97) % letters.length] ?? it;
const turned = (it) => it.replace(/\p{Script=Latin}/gu, letter);
const turn = (it) => {
  if (typeof it === 'string') return turned(it);
  if (typeof it === 'function') return (...given) => turned(it(...given));
  return Object.fromEntries(Object.entries(it).map(([name, value]) => [name, turn(value)]));
};

export const words = turn(others);
