import type { Ask, Progress, Replies } from './protocol.js';

/** What the service has said so far, frame by frame, and what it asks now. */
export class Transcript {
  pending?: Ask;
  progress?: Progress;
  readonly #asked = new Map<string, Ask>();
  #frames: Replies[] = [];
  #gapAfter?: number;

  /** Frames up to `shownBefore` are shown again, not for the first time: no alarm, no event. */
  constructor(public shownBefore: number) {}

  get frames(): readonly Replies[] {
    return this.#frames;
  }

  get last(): number {
    return this.#frames.at(-1)?.seq ?? 0;
  }

  get hasProgramme(): boolean {
    return this.#frames.some(({ replies }) => replies.some((reply) => reply.kind === 'outcome' && reply.plan));
  }

  /** The last form in which a step was asked, so that its answer can be changed. */
  askFor(step: string): Ask | undefined {
    return this.#asked.get(step);
  }

  isNew({ seq }: Replies): boolean {
    return seq > this.shownBefore;
  }

  /** A frame between is missing; but what the service no longer has is asked for only once. */
  misses({ seq }: Replies): boolean {
    if (seq === this.last + 1 || this.#gapAfter === this.last) return false;
    this.#gapAfter = this.last;
    return true;
  }

  /** Behind a private link all is old until this device has had its first own answer. */
  show(frame: Replies, own: boolean): void {
    if (own) this.shownBefore = Math.min(this.shownBefore, frame.seq - 1);
    this.#frames = [...this.#frames, frame];
    this.pending = undefined;
    for (const reply of frame.replies) if (reply.kind === 'ask') this.#asked.set(reply.step, reply);
    if (frame.pending) this.ask(frame.pending);
    this.progress = frame.progress ?? this.progress;
  }

  ask(ask: Ask): void {
    this.pending = ask;
    this.#asked.set(ask.step, ask);
  }

  clear(shownBefore = 0): void {
    this.#asked.clear();
    this.#frames = [];
    this.pending = this.progress = undefined;
    this.shownBefore = shownBefore;
  }
}

/** The last frame of a chat that was erased, also by words or in another tab. */
export function isFarewell({ pending, progress }: Replies): boolean {
  return !pending && progress?.answered === 0 && progress.remaining === 0;
}
