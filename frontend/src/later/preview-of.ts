import type { Conversation } from '../conversation.js';
import type { Preview } from '../protocol.js';
import { asking } from './asking.js';
import { words } from './kit.js';

/** What another answer would do, in words. Where that cannot be had, the answer can be changed all the same. */
export async function previewOf(conversation: Conversation, step: string, values: string[]): Promise<string> {
  try {
    const frame = { type: 'change', id: 'preview', step, values };
    const { text } = (await (await asking('chat/previews', conversation, frame)).json()) as Partial<Preview>;
    return text || words.noPreview;
  } catch {
    return words.noPreview;
  }
}
