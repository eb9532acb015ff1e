import { storeIn, type Store } from './connection/storage.js';
import { takeFromAddress, type Key } from './private-link.js';
import type { Hello, Outcome } from './protocol.js';

export interface ConversationOptions {
  server: URL;
  greeting: Hello;
  /** Sets two dialogs on one page apart. */
  name: string;
  local: Store;
  session: Store;
  /** From the address: a chat that began somewhere else. */
  link?: Key;
  onOutcome?: (outcome: Outcome) => void;
}

/** One chat for each dialog on a page. */
export const nameOf = (dialog?: string): string => (dialog ? `backwise:${dialog}` : 'backwise');

/** How a conversation begins on this page; its service is where this module came from, unless the page names another. */
export function beginning(locale: string, dialog?: string, address?: string): ConversationOptions {
  const server = new URL(address ?? new URL(import.meta.url).origin, document.baseURI);
  if (!server.pathname.endsWith('/')) server.pathname += '/';
  const name = nameOf(dialog);
  return {
    server,
    greeting: {
      type: 'hello',
      locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(dialog && { dialog }),
    },
    name,
    local: storeIn('localStorage'),
    session: storeIn('sessionStorage'),
    link: takeFromAddress(name),
  };
}
