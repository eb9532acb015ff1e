import type { Conversation } from '../conversation.js';
import type { HandoutForm } from '../protocol.js';
import { onService } from './service-address.js';

/** The service said no, in a sentence for the person where it had one. */
export class Refused extends Error {}

const WITHIN = 30_000;

/** Asks the service to write something for the person to keep. Throws `Refused`, or what `fetch` throws offline. */
export async function handout(form: HandoutForm, conversation: Pick<Conversation, 'options' | 'key'>): Promise<Response> {
  const { key } = conversation;
  const response = await fetch(onService(`chat/handouts/${form}`, conversation), {
    method: 'POST',
    headers: key ? { Authorization: `Bearer ${key.conversation}.${key.secret}` } : {},
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(WITHIN),
  });
  if (!response.ok) throw new Refused(await saidBy(response));
  return response;
}

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

async function saidBy(response: Response): Promise<string> {
  try {
    const { message } = (await response.json()) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}
