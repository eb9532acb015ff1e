import type { Key } from '../private-link.js';
import type { Store } from './storage.js';

export interface Kept extends Key {
  after: number;
}

/**
 * Names the conversation and proves that it is this person's. No answer is in it, so it may stay
 * in local storage: it is what brings the chat back after a reload, and into a second tab.
 */
export class Ticket {
  /** Of a private link, until the service has said that it leads somewhere. */
  #tried?: Kept;
  /** Of the chat that is to be erased, whichever one the browser has gone on with since. */
  #leaving?: Kept;

  constructor(
    private readonly store: Store,
    readonly key: string,
  ) {}

  /** What the next hello is to resume. */
  read(): Kept | undefined {
    return this.#leaving ?? this.#tried ?? this.#stored;
  }

  keep(conversation: string, secret: string): void {
    if (this.#leaving) return;
    this.#tried = undefined;
    const known = this.#stored;
    const after = known?.conversation === conversation ? known.after : 0;
    this.#write({ conversation, secret, after });
  }

  /** In this tab only, so that a link that leads nowhere leaves no trace. */
  tryOut(link: Key): void {
    this.#tried = { ...link, after: 0 };
  }

  /** In this tab only: what the browser goes on with is not touched. */
  leave(chat: Key): void {
    this.#leaving = { ...chat, after: 0 };
  }

  /** Whether there is another chat to be erased first. */
  leadsAwayFrom(conversation: string): boolean {
    return !!this.#leaving && this.#leaving.conversation !== conversation;
  }

  /** Another tab hears of this through the `storage` event, and fetches what it has not seen. */
  reached(conversation: string | undefined, after: number): void {
    const kept = this.#stored;
    if (kept && kept.conversation === conversation && kept.after < after) this.#write({ ...kept, after });
  }

  /** Another chat that the browser has gone on with since stays. */
  erase(conversation: string | undefined): void {
    this.#tried = this.#leaving = undefined;
    if (this.#stored?.conversation === conversation) this.store.erase(this.key);
  }

  get #stored(): Kept | undefined {
    try {
      const kept = JSON.parse(this.store.read(this.key) ?? 'null') as Kept | null;
      return kept?.conversation && kept.secret ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  #write(kept: Kept): void {
    this.store.write(this.key, JSON.stringify(kept));
  }
}
