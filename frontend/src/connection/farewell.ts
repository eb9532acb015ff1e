import { newId } from '../new-id.js';
import type { Key } from '../private-link.js';
import { postTurn } from './posting.js';
import type { Store } from './storage.js';

const GONE_ALREADY = 401;

/**
 * Tells the service to erase a chat while the page goes away. What cannot be told now is told at
 * the next visit, before anything else and without a word; until then only the chat's key is kept.
 */
export class Farewell {
  readonly #key: string;

  constructor(private readonly options: { server: URL; local: Store; name: string }) {
    this.#key = `${options.name}:left`;
  }

  say(chat: Key, online: boolean): void {
    if (!online) this.options.local.write(this.#key, JSON.stringify(chat));
    void this.#post(chat);
  }

  sayAgain(): void {
    const kept = this.options.local.read(this.#key);
    if (kept) void this.#post(JSON.parse(kept) as Key);
  }

  async #post({ conversation, secret }: Key): Promise<void> {
    const { server, local } = this.options;
    try {
      const forget = { type: 'command', id: newId(), command: 'forget' } as const;
      const { ok, status } = await postTurn(server, forget, `${conversation}.${secret}`, { keepalive: true });
      if (ok || status === GONE_ALREADY) local.erase(this.#key);
    } catch {
      // The next visit tries again.
    }
  }
}
