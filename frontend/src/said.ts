import type { Store } from './connection/storage.js';
import type { Turn } from './protocol.js';

/** One bubble of the person's own: the service sends only its replies again, never these. */
export interface Said {
  id: string;
  text: string;
  /** A command is shown as a quiet note, not as something the person said. */
  note: boolean;
  /** The last frame shown when it was said: where it stands in the log until it is answered. */
  after: number;
  /** Still to be answered by the service. */
  turn?: Turn;
  refusal?: string;
}

/**
 * The person's own words, kept for this tab only so that a reload shows the same log, and sends
 * what had not been answered. Never in local storage: they are health information.
 */
export class SaidSoFar {
  #conversation?: string;
  #all: Said[] = [];

  constructor(
    private readonly store: Store,
    private readonly key: string,
  ) {
    try {
      const kept = JSON.parse(store.read(key) ?? '{}') as { conversation?: string; all?: Said[] };
      this.#conversation = kept.conversation;
      this.#all = kept.all ?? [];
    } catch {
      this.erase();
    }
  }

  get all(): readonly Said[] {
    return this.#all;
  }

  /** What the service has still to answer. */
  get underWay(): Turn[] {
    return this.#all.flatMap(({ turn }) => turn ?? []);
  }

  /** The id of the wish to be forgotten, while that is under way. */
  get forgetting(): string | undefined {
    return this.underWay.find((turn) => turn.type === 'command' && turn.command === 'forget')?.id;
  }

  /** Words of another conversation do not belong here. */
  belongTo(conversation: string): void {
    if (this.#conversation && this.#conversation !== conversation) this.#all = [];
    this.#conversation = conversation;
    this.#keep();
  }

  add(said: Said): void {
    this.#all = [...this.#all, said];
    this.#keep();
  }

  answered(id: string, refusal?: string): void {
    this.#all = this.#all.map((said) => {
      if (said.id !== id) return said;
      const { turn: _, ...rest } = said;
      return refusal ? { ...rest, refusal } : rest;
    });
    this.#keep();
  }

  erase(): void {
    this.#all = [];
    this.#conversation = undefined;
    this.store.erase(this.key);
  }

  #keep(): void {
    this.store.write(this.key, JSON.stringify({ conversation: this.#conversation, all: this.#all }));
  }
}
