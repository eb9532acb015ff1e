import { farewell, leftOf } from '../connection/farewell.js';
import type { Conversation } from '../conversation.js';

/**
 * Nothing that was said stays on this device, and the service hears of it as the page goes. That
 * may fail unnoticed, so the chat's key stays until the service has answered.
 */
export function vanish(conversation: Conversation): void {
  const { key, practice } = conversation;
  const { local, session, name, server } = conversation.options;
  if (key) {
    local.write(leftOf(name), JSON.stringify(key));
    void farewell(server, local, name, key);
  }
  local.erase(name);
  local.erase(practice);
  session.erase(`${name}:said`);
  conversation.storageChanged(name);
}
