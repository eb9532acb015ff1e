import { farewell, leftOf } from '../connection/farewell.js';
import type { Conversation } from '../conversation.js';

/** No trace stays on this device, and the service hears of it as the page goes. */
export function vanish(conversation: Conversation): void {
  const { key, connection, practice } = conversation;
  const { local, session, name, server } = conversation.options;
  if (key) {
    if (connection !== 'online' || !navigator.onLine) local.write(leftOf(name), JSON.stringify(key));
    void farewell(server, local, name, key);
  }
  local.erase(name);
  local.erase(practice);
  session.erase(`${name}:said`);
  conversation.storageChanged(name);
}
