import type { SessionKit } from '../later/session-parts.js';
import { defineGuidedSession } from './guided-session.js';
import { receive } from './kit.js';
import { english } from './words.js';

/** The guided session: fetched once there is a programme to do. */
export function parts(kit: SessionKit): void {
  receive(kit);
  kit.learn(english);
  defineGuidedSession();
}
