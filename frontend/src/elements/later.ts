import { backOff } from '../connection/back-off.js';
import type { Parts } from '../later/index.js';
import { fetchPart } from '../parts.js';
import { kit } from './kit.js';

const MOST_ATTEMPTS = 8;
const IN_GOOD_TIME = 5_000;

type Module = Pick<typeof import('../later/index.js'), 'parts'>;

const fetchModule = (attempt: number): Promise<Module> => fetchPart('later', attempt, () => import('../later/index.js'));

/** The parts that nobody needs before the first message, once for all chats on a page. */
class Later {
  parts?: Parts;
  /** They did not come in good time; another attempt may be under way. */
  failed = false;
  module = fetchModule;
  #attempts = 0;
  #timer?: ReturnType<typeof setTimeout>;
  #fetching?: Promise<void>;
  readonly #listeners = new Set<() => void>();

  /** Calls `changed` when the parts are here, and when they could not be had. Returns the way to stop. */
  listen(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** Fetches the parts if they are not here, and tries again by itself for some minutes. */
  async fetch(): Promise<void> {
    if (!this.parts && (!this.#fetching || this.failed)) this.#fetching = this.#fetch();
    await this.#fetching;
  }

  async #fetch(): Promise<void> {
    clearTimeout(this.#timer);
    const attempt = this.#attempts++;
    const slow = setTimeout(() => this.#tell(true), IN_GOOD_TIME);
    try {
      const { parts } = await this.module(attempt);
      this.parts ??= parts(kit);
    } catch {
      if (attempt < MOST_ATTEMPTS) this.#timer = setTimeout(() => this.fetch(), backOff(attempt));
    }
    clearTimeout(slow);
    this.#tell(!this.parts);
  }

  #tell(failed: boolean): void {
    this.failed = failed;
    for (const changed of this.#listeners) changed();
  }
}

export const later = new Later();
