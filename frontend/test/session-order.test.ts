import { beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../src/later/card-of.js';
import { Session } from '../src/session/session.js';
import { plan } from './a-programme.js';

const { steps } = plan.session;
const begin = (open?: unknown) => new Session('session', steps, (id) => cardOf(plan, id), open);
const where = ({ at, round, reps }: Session) => [at, round, reps];
let session: Session;

beforeEach(() => {
  session = begin();
});

it('goes through warm-up, moves and walk in the order of the plan', () => {
  const seen = [];
  for (; !session.over; session.leave('done')) seen.push([session.part, session.exercise.id]);
  expect(seen).toEqual(steps.map(({ part, exercise }) => [part, exercise]));
});

it('counts a set up to its end, and not beyond', () => {
  for (let rep = 0; rep < 9; rep++) session.count();
  expect(session.reps).toBe(5);
  expect(session.roundOver).toBe(true);
});

it('one set follows the other, and one side the other', () => {
  session.leave('done');
  expect(session.rounds).toHaveLength(4);
  session.count(10);
  session.nextRound();
  expect(where(session)).toEqual([1, 1, 0]);
  expect(session.rounds[session.round]).toMatchObject({ set: 1, side: 2 });
});

it('what is left out can be gone back to, and is open again', () => {
  session.leave('skipped');
  expect(session.states[0]!.fate).toBe('skipped');
  session.back();
  expect(where(session)).toEqual([0, 0, 0]);
  expect(session.state.fate).toBeUndefined();
});

describe('resumed', () => {
  const kept = (): unknown => JSON.parse(JSON.stringify(session.open));

  it('is at the same exercise, set and repetition', () => {
    session.leave('done');
    session.count(10);
    session.nextRound();
    session.count(4);
    expect(where(begin(kept()))).toEqual([1, 1, 4]);
    expect(begin(kept()).states[0]!.fate).toBe('done');
  });

  it('keeps what was put in the place of another', () => {
    session.leave('done');
    session.swapOut();
    const { given, exercise } = begin(kept()).state;
    expect([given, exercise]).toEqual(['dead-bug', session.exercise.id]);
    expect(exercise).not.toBe('dead-bug');
  });

  it.each([
    ['of another way', { way: 'morning' }],
    ['of a plan that has changed', { steps: [{ given: 'plank', exercise: 'plank' }] }],
    ['beyond its end', { at: 99 }],
    ['that makes no sense', { at: 'x' }],
  ])('one %s begins at its beginning', (_, change) => {
    session.leave('done');
    expect(where(begin({ ...(kept() as object), ...change }))).toEqual([0, 0, 0]);
  });

  it.each([undefined, null, 'x', {}])('%j begins at its beginning', (open) => {
    expect(where(begin(open))).toEqual([0, 0, 0]);
  });
});

describe('what hurts', () => {
  beforeEach(() => session.leave('done'));

  it('is done in an easier way, with the dose of that', () => {
    session.ease();
    expect(session.state).toMatchObject({ given: 'dead-bug', exercise: 'heel-tap-dead-bug', easier: true });
    expect(session.dose).toEqual(cardOf(plan, 'heel-tap-dead-bug')!.dose);
  });

  it('is begun from its first set in the other way', () => {
    session.count(10);
    session.nextRound();
    session.swapOut();
    expect(where(session)).toEqual([1, 0, 0]);
  });

  it('is not offered again in the place of itself', () => {
    const cards = [
      { ...plan.exercises[0]!, id: 'a', swap: 'b' },
      { ...plan.exercises[0]!, id: 'b', swap: 'a' },
    ];
    const two = new Session('session', [{ ...steps[1]!, exercise: 'a' }], (id) => cards.find((one) => one.id === id));
    two.swapOut();
    expect(two.exercise.id).toBe('b');
    expect(two.swap).toBeUndefined();
  });

  it('is remembered at its strongest', () => {
    session.hurts('amber');
    session.hurts('green');
    expect(session.state.hurt).toBe('amber');
    session.hurts('red');
    expect(session.state.hurt).toBe('red');
  });
});
