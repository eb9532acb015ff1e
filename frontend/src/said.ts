import type { Store } from './connection/storage.js';
import { newId } from './new-id.js';
import type { Key } from './private-link.js';
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
  /** With the wish to be forgotten: what is to be erased, wherever this browser goes on. */
  chat?: Key;
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

  /** The one that all this was said in; none before the service has named it. */
  get conversation(): string | undefined {
    return this.#conversation;
  }

  get all(): readonly Said[] {
    return this.#all;
  }

  /** What the service has still to answer. */
  get underWay(): Turn[] {
    return this.#all.flatMap(({ turn }) => turn ?? []);
  }

  /** The wish to be forgotten, while that is under way. */
  get forgetting(): Said | undefined {
    return this.#all.find(({ turn }) => turn?.type === 'command' && turn.command === 'forget');
  }

  /** Words of another conversation do not belong here. Returns whether some of them were never sent. */
  belongTo(conversation: string): boolean {
    const elsewhere = this.#conversation && this.#conversation !== conversation;
    const unsent = !!elsewhere && this.underWay.length > 0;
    if (elsewhere) this.#all = [];
    this.#conversation = conversation;
    this.#keep();
    return unsent;
  }

  add(said: Said): void {
    this.#all = [...this.#all, said];
    this.#keep();
  }

  /** From here on there is only the wish that this chat is erased. */
  nothingBut(chat: Key): Turn {
    const turn: Turn = { type: 'command', id: newId(), command: 'forget' };
    this.#all = [];
    this.#conversation = chat.conversation;
    this.add({ id: turn.id, text: '', note: true, after: 0, turn, chat });
    return turn;
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
