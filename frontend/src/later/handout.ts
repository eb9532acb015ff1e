import type { Conversation } from '../conversation.js';
import type { HandoutForm } from '../protocol.js';
import { asking } from './asking.js';

/** Asks the service to write something for the person to keep. Throws as `asking` does. */
export const handout = (form: HandoutForm, conversation: Pick<Conversation, 'options' | 'key'>): Promise<Response> =>
  asking(`chat/handouts/${form}`, conversation);

/** Puts it where the device keeps what is downloaded. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
