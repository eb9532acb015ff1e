import type { Conversation } from '../conversation.js';
import type { Preview } from '../protocol.js';
import { asking } from './asking.js';
import { words } from './kit.js';

/** In milliseconds; until then the answer cannot be changed. */
const WITHIN = 5_000;

/** What another answer would do, in words. Where that cannot be had, the answer can be changed all the same. */
export async function previewOf(conversation: Conversation, step: string, values: string[]): Promise<string> {
  try {
    const frame = { type: 'change', id: 'preview', step, values };
    const { text } = (await (await asking('chat/previews', conversation, frame, WITHIN)).json()) as Partial<Preview>;
    return text || words.noPreview;
  } catch {
    return words.noPreview;
  }
}
