import type { Kit } from '../elements/kit.js';
import { layouts } from '../styles/layouts.js';
import { Bubble } from './bubble.js';
import type { Frame, Framed } from './frame.js';
import { FullPage } from './full-page.js';
import { receive } from './kit.js';
import { english } from './words.js';

/** What only a chat needs that is not where its tag stands. */
export function parts(kit: Kit) {
  receive(kit);
  kit.learn(english);
  const frame = (chat: Framed): Frame => (chat.element.layout === 'page' ? new FullPage(chat) : new Bubble(chat));
  return { styles: [layouts()], frame };
}

export type LayoutParts = ReturnType<typeof parts>;
