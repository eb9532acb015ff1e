import type { Liking } from '../later/practice.js';
import type { Session } from './session.js';
import type { Signal } from './signals.js';
import { elapsed, pause, run, stopped } from './stopwatch.js';
import { momentOf, timelineOf, type Moment, type Timeline } from './timeline.js';

/** The running time of one set. What it shows follows from the clock, however seldom it may tick. */
export class Runner {
  moment?: Moment;
  #watch = stopped;
  #timeline?: Timeline;
  /** Complete when this time began. */
  #before = 0;
  #timer?: ReturnType<typeof setTimeout>;
  readonly #looked = () => this.#tick();

  constructor(
    private readonly session: () => Session,
    private readonly liking: () => Liking,
    private readonly signal: (signal: Signal) => void,
    private readonly changed: () => void,
  ) {
    document.addEventListener('visibilitychange', this.#looked);
  }

  get running(): boolean {
    return this.#watch.since !== undefined;
  }

  press(): void {
    const session = this.session();
    const anew = session.roundOver;
    if (anew) session.nextRound();
    const { counting } = this.liking();
    this.#timeline ??= timelineOf(session.task, counting, session.task.reps - session.reps);
    if (!this.#timeline) this.#count(anew ? 0 : 1);
    else if (this.running) this.pause();
    else this.#run();
    this.changed();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#watch = pause(this.#watch, Date.now());
  }

  /** For another set, or another exercise. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#watch = stopped;
    this.#timeline = this.moment = undefined;
  }

  stop(): void {
    this.reset();
    document.removeEventListener('visibilitychange', this.#looked);
  }

  #run(): void {
    if (!this.moment) this.#before = this.session().reps;
    this.#watch = run(this.#watch, Date.now());
    this.#tick();
  }

  /** The person counts, a movement at a time; the next set begins with none. */
  #count(more: number): void {
    this.session().count(more);
    if (this.session().roundOver) this.signal('over');
  }

  #tick(): void {
    clearTimeout(this.#timer);
    if (!this.running || !this.#timeline) return;
    const session = this.session();
    const passed = elapsed(this.#watch, Date.now());
    const last = this.moment;
    const now = momentOf(this.#timeline, passed);
    session.count(Math.max(this.#before + now.done - session.reps, 0));
    if (last && now.phase === 'work' && last.phase !== 'work') this.signal('go');
    else if (last && now.done > last.done && now.phase !== 'over') this.signal('one');
    this.moment = now;
    if (now.phase === 'over') {
      this.reset();
      this.signal(session.roundOver ? 'over' : 'one');
    } else {
      this.#timer = setTimeout(this.#looked, 1_000 - (passed % 1_000));
    }
    this.changed();
  }
}
