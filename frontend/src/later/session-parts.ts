import type { Kit } from '../elements/kit.js';
import { daysAfter, today } from './days.js';
import { kit } from './kit.js';
import { cardOf } from './card-of.js';
import { onService } from './service-address.js';

/** What the guided session shares with the later parts, handed to it for the same reason. */
export const sessionKit = (given: Kit) => ({ ...given, cardOf, daysAfter, today, onService });

export type SessionKit = ReturnType<typeof sessionKit>;

/** The build puts the file's true name here. */
const FILE = 'backwise-chat-session.js';

type Module = Pick<typeof import('../session/index.js'), 'parts'>;

/** A browser that could not fetch a module does not ask for the same address again. */
function fetchModule(attempt: number): Promise<Module> {
  if (!attempt) return import('../session/index.js');
  return import(/* @vite-ignore */ `${new URL(FILE, import.meta.url).href}?${attempt}`);
}

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
