import type { Kit } from '../elements/kit.js';
import { daysAfter, today } from './days.js';
import { kit } from './kit.js';
import { cardOf } from './card-of.js';
import { onService } from './service-address.js';

/** What the guided session shares with the later parts, handed to it for the same reason. */
export const sessionKit = (given: Kit) => ({ ...given, cardOf, daysAfter, today, onService });

export type SessionKit = ReturnType<typeof sessionKit>;

type Module = Pick<typeof import('../session/index.js'), 'parts'>;

const fetchModule = (attempt: number): Promise<Module> => kit.fetchPart('session', attempt, () => import('../session/index.js'));

/** The guided session, which nobody needs before there is a programme. */
export class SessionParts {
  module = fetchModule;
  #attempts = 0;
  #here = false;
  #fetching?: Promise<boolean>;

  /** Returns whether it is here: its element is defined then. */
  async fetch(): Promise<boolean> {
    if (this.#here) return true;
    this.#fetching ??= this.#fetch();
    const here = await this.#fetching;
    this.#fetching = undefined;
    return here;
  }

  async #fetch(): Promise<boolean> {
    try {
      const { parts } = await this.module(this.#attempts);
      if (!this.#here) parts(sessionKit(kit));
      this.#here = true;
    } catch {
      this.#attempts++;
    }
    return this.#here;
  }
}

export const sessionParts = new SessionParts();
