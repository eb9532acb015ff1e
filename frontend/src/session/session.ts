import type { Dose, Exercise, SessionStep } from '../protocol.js';
import { roundsOf, taskOf, type Round, type Task } from './task.js';

/** How strong a pain was; "spread" is whatever is new. */
export type Strength = 'green' | 'amber' | 'red' | 'spread';

/** What became of one step so far. */
export interface StepState {
  given: string;
  /** What is done in its place, or the same. */
  exercise: string;
  /** Done in an easier way. */
  easier?: boolean;
  fate?: 'done' | 'skipped';
  hurt?: Strength;
}

/** As it is kept on the device, to go on after a reload. */
export interface Open {
  way: string;
  at: number;
  round: number;
  reps: number;
  steps: StepState[];
}

type Card = (id: string | undefined) => Exercise | undefined;

/** The order of a session: which exercise, which set, how many so far. It knows no clock and no screen. */
export class Session {
  at = 0;
  round = 0;
  /** Complete in this round. */
  reps = 0;
  states: StepState[];

  constructor(
    readonly way: string,
    private readonly steps: readonly SessionStep[],
    private readonly card: Card,
    open?: unknown,
  ) {
    this.states = steps.map(({ exercise }) => ({ given: exercise, exercise }));
    if (this.#fits(open)) {
      ({ at: this.at, round: this.round, reps: this.reps } = open);
      this.states = open.steps.map((state) => ({ ...state }));
      // The plan may ask for less of it by now.
      if (this.round >= this.rounds.length || this.reps > this.task.reps) this.round = this.reps = 0;
    }
  }

  get open(): Open {
    return { way: this.way, at: this.at, round: this.round, reps: this.reps, steps: this.states };
  }

  get begun(): boolean {
    return this.at > 0 || this.round > 0 || this.reps > 0;
  }

  get length(): number {
    return this.steps.length;
  }

  /** All exercises are behind. */
  get over(): boolean {
    return this.at >= this.steps.length;
  }

  get next(): Exercise | undefined {
    return this.card(this.states[this.at + 1]?.exercise);
  }

  get state(): StepState {
    return this.states[this.at]!;
  }

  get part(): SessionStep['part'] {
    return this.steps[this.at]!.part;
  }

  get exercise(): Exercise {
    return this.card(this.state.exercise)!;
  }

  /** Every exercise as it is now. */
  get exercises(): Exercise[] {
    return this.states.flatMap(({ exercise }) => this.card(exercise) ?? []);
  }

  /** What may come in the place of those. */
  get alternatives(): Exercise[] {
    return this.exercises.flatMap((one) => this.#instead(one).flatMap((other) => [other, ...this.#instead(other)]));
  }

  #instead({ easier, swap }: Exercise): Exercise[] {
    return [this.card(easier?.exercise), this.card(swap)].filter((one) => one !== undefined);
  }

  nameOf(id: string): string {
    return this.card(id)?.name ?? id;
  }

  /** The plan's own dose; that of its card for what is done in its place. */
  get dose(): Dose {
    const step = this.steps[this.at]!;
    return this.state.exercise === step.exercise ? step.dose : this.exercise.dose;
  }

  get task(): Task {
    return taskOf(this.dose, this.steps[this.at]!.seconds ?? 0);
  }

  get rounds(): Round[] {
    return roundsOf(this.dose);
  }

  get roundOver(): boolean {
    return this.reps >= this.task.reps;
  }

  get lastRound(): boolean {
    return this.round >= this.rounds.length - 1;
  }

  count(more = 1): void {
    this.reps = Math.min(this.reps + more, this.task.reps);
  }

  nextRound(): void {
    this.round++;
    this.reps = 0;
  }

  /** To the next exercise. */
  leave(fate: 'done' | 'skipped'): void {
    this.state.fate = fate;
    this.#goTo(this.at + 1);
  }

  back(): void {
    this.#goTo(Math.max(this.at - 1, 0));
    this.state.fate = undefined;
  }

  restart(): void {
    this.states = this.steps.map(({ exercise }) => ({ given: exercise, exercise }));
    this.#goTo(0);
  }

  /** The strongest so far stays. */
  hurts(strength: Strength): void {
    const order: Strength[] = ['green', 'amber', 'red', 'spread'];
    const { hurt = strength } = this.state;
    this.state.hurt = order.indexOf(strength) > order.indexOf(hurt) ? strength : hurt;
  }

  get easier(): { text?: string; exercise?: Exercise } | undefined {
    const { easier } = this.exercise;
    return easier && { text: easier.text, exercise: this.card(easier.exercise) };
  }

  /** What to do in its place; not what was just given up. */
  get swap(): Exercise | undefined {
    const { swap } = this.exercise;
    return swap === this.state.given ? undefined : this.card(swap);
  }

  ease(): void {
    this.state.easier = true;
    const other = this.easier?.exercise;
    if (other) this.#put(other);
  }

  swapOut(): void {
    const { swap } = this;
    if (!swap) return;
    this.state.easier = undefined;
    this.#put(swap);
  }

  #put({ id }: Exercise): void {
    this.state.exercise = id;
    this.round = this.reps = 0;
  }

  #goTo(at: number): void {
    this.at = at;
    this.round = this.reps = 0;
  }

  /** A plan that has changed since is begun anew. */
  #fits(open: unknown): open is Open {
    const { way, at, round, reps, steps } = (open ?? {}) as Partial<Open>;
    return (
      way === this.way &&
      [at, round, reps].every((one) => Number.isInteger(one) && one! >= 0) &&
      at! < this.steps.length &&
      Array.isArray(steps) &&
      steps.length === this.steps.length &&
      steps.every(({ given, exercise }, index) => given === this.steps[index]!.exercise && this.card(exercise))
    );
  }
}
