import { newId } from '../new-id.js';
import type { Key } from '../private-link.js';
import { postTurn } from './posting.js';
import type { Store } from './storage.js';

const GONE_ALREADY = 401;

/** Where a chat is noted that the service could not be told to erase: its key, and nothing else. */
export const leftOf = (name: string): string => `${name}:left`;

/**
 * Tells the service to erase a chat that was noted, even while the page goes away. Where its answer
 * does not come in time, the next visit tells it again.
 */
export async function farewell(server: URL, local: Store, name: string, { conversation, secret }: Key): Promise<void> {
  const forget = { type: 'command', id: newId(), command: 'forget' } as const;
  try {
    const { ok, status } = await postTurn(server, forget, `${conversation}.${secret}`, { keepalive: true });
    if (ok || status === GONE_ALREADY) local.erase(leftOf(name));
  } catch {
    // The next visit tries again.
  }
}
