import type { Conversation } from '../conversation.js';
import { onService } from './service-address.js';

/** The service said no, in a sentence for the person where it had one. */
export class Refused extends Error {}

const WITHIN = 30_000;

/** Asks something of the service with the chat's own secret, for `within` milliseconds at most. Throws `Refused`, or what `fetch` throws offline. */
export async function asking(
  path: string,
  conversation: Pick<Conversation, 'options' | 'key'>,
  body?: object,
  within = WITHIN,
): Promise<Response> {
  const { key } = conversation;
  const response = await fetch(onService(path, conversation), {
    method: 'POST',
    headers: key ? { Authorization: `Bearer ${key.conversation}.${key.secret}` } : {},
    body: body && JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(within),
  });
  if (!response.ok) throw new Refused(await saidBy(response));
  return response;
}

async function saidBy(response: Response): Promise<string> {
  try {
    const { message } = (await response.json()) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}
