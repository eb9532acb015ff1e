import { Farewell } from '../connection/farewell.js';
import type { Conversation } from '../conversation.js';

const PRESSES = 3;
const WITHIN = 1_500;

/** No trace stays on this device, and the service hears of it as the page goes. */
export function vanish(conversation: Conversation): void {
  const { options, key, connection, practice } = conversation;
  const { local, session, name } = options;
  if (key) new Farewell(options).say(key, connection === 'online' && navigator.onLine);
  local.erase(name);
  local.erase(practice);
  session.erase(`${name}:said`);
  conversation.storageChanged(name);
}

/** Escape, pressed three times one after the other, where `counts` says that it is meant for the chat. */
export function onThreeEscapes(leave: () => void, counts: (event: Event) => unknown, signal: AbortSignal): void {
  let pressed: number[] = [];
  const listen = (event: KeyboardEvent) => {
    if (event.repeat || event.key !== 'Escape' || !counts(event)) return;
    pressed = [...pressed, event.timeStamp].slice(-PRESSES);
    if (pressed.length === PRESSES && event.timeStamp - pressed[0]! < WITHIN) leave();
  };
  // Before anything in the chat takes it for its own.
  addEventListener('keydown', listen, { signal, capture: true });
}
