import type { Conversation } from '../conversation.js';

/** What the person likes, remembered on this device. */
export interface Liking {
  way: 'session' | 'daily';
  sound: boolean;
  vibration: boolean;
  /** The chat counts by itself, at a calm pace. */
  counting: boolean;
}

/** One session that came to its end. */
export interface Practised {
  day: string;
  way: string;
  done: string[];
  skipped: string[];
  hurt: string[];
}

interface Kept {
  conversation?: string;
  liking?: Partial<Liking>;
  /** A session under way, as the session itself writes it. */
  open?: unknown;
  sessions?: Practised[];
}

const MOST_SESSIONS = 60;
const AT_FIRST: Liking = { way: 'session', sound: false, vibration: false, counting: false };

/**
 * What was done of the programme, and how: on this device only, never sent. It belongs to one
 * chat, and is erased with it.
 */
export class Practice {
  constructor(private readonly conversation: Pick<Conversation, 'options' | 'practice' | 'key'>) {}

  get liking(): Liking {
    return { ...AT_FIRST, ...this.#kept.liking };
  }

  get open(): unknown {
    return this.#kept.open;
  }

  /** Newest last. */
  get sessions(): Practised[] {
    return this.#kept.sessions ?? [];
  }

  like(liking: Partial<Liking>): void {
    this.#write({ liking: { ...this.liking, ...liking } });
  }

  keepOpen(open: unknown): void {
    this.#write({ open });
  }

  finish(practised: Practised): void {
    this.#write({ open: undefined, sessions: [...this.sessions, practised].slice(-MOST_SESSIONS) });
  }

  get #kept(): Kept {
    try {
      const { options, practice, key } = this.conversation;
      const kept = JSON.parse(options.local.read(practice) ?? '{}') as Kept;
      return kept.conversation === key?.conversation ? kept : {};
    } catch {
      return {};
    }
  }

  #write(changes: Kept): void {
    const { options, practice, key } = this.conversation;
    options.local.write(practice, JSON.stringify({ ...this.#kept, ...changes, conversation: key?.conversation }));
  }
}
