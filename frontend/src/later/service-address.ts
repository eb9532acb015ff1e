import type { Conversation } from '../conversation.js';

/** A path on the service's own host, which may be below a folder of another site. */
export function onService(path: string, { options }: Pick<Conversation, 'options'>): string {
  return new URL(path.replace(/^\/+/, ''), options.server).href;
}
