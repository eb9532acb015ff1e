import type { Store } from './storage.js';

export interface Kept {
  conversation: string;
  secret: string;
  after: number;
}

/**
 * Names the conversation and proves that it is this person's. No answer is in it, so it may stay
 * in local storage: it is what brings the chat back after a reload, and into a second tab.
 */
export class Ticket {
  constructor(
    private readonly store: Store,
    readonly key: string,
  ) {}

  read(): Kept | undefined {
    try {
      const kept = JSON.parse(this.store.read(this.key) ?? 'null') as Kept | null;
      return kept?.conversation && kept.secret ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  keep(conversation: string, secret: string): void {
    const known = this.read();
    const after = known?.conversation === conversation ? known.after : 0;
    this.write({ conversation, secret, after });
  }

  write(kept: Kept): void {
    this.store.write(this.key, JSON.stringify(kept));
  }

  /** Another tab hears of this through the `storage` event, and fetches what it has not seen. */
  reached(conversation: string | undefined, after: number): void {
    const kept = this.read();
    if (kept && kept.conversation === conversation && kept.after < after) this.write({ ...kept, after });
  }

  erase(): void {
    this.store.erase(this.key);
  }
}
