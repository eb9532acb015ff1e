import type { BackwiseChat } from '../elements/backwise-chat.js';
import type { Conversation } from '../conversation.js';
import { farewell, leftOf } from './kit.js';

const PRESSES = 3;
const WITHIN = 1_500;

/** Escape, pressed three times one after the other, leaves the page; not where it closes something. */
export function leaveOnEscapes(chat: BackwiseChat, conversation: () => Conversation | undefined, signal: AbortSignal): void {
  let pressed: number[] = [];
  /** From within the chat; or from nowhere on the page, by somebody who has talked here. */
  const isMeant = (event: Event) =>
    event.composedPath().includes(chat) ||
    (document.activeElement === document.body && conversation()?.entries.some(({ by }) => by === 'person'));
  const listen = (event: KeyboardEvent) => {
    if (event.repeat || event.key !== 'Escape' || event.defaultPrevented || !isMeant(event)) return;
    // The browser closes a dialog by itself, and only after this.
    if (chat.getAttribute('quick-exit') === 'off' || hasModal(document) || hasModal(chat.renderRoot)) return;
    pressed = [...pressed, event.timeStamp].slice(-PRESSES);
    if (pressed.length === PRESSES && event.timeStamp - pressed[0]! < WITHIN) chat.leave();
  };
  // After everything in the chat that takes it for its own.
  addEventListener('keydown', listen, { signal });
}

const hasModal = (root: ParentNode): boolean => [...root.querySelectorAll('dialog[open]')].some(isModal);

/** Where the browser cannot tell, any that is open. */
function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return true;
  }
}

/** Of somebody who left while the service could not be told: it is told now, without a word. */
export function farewellAgain(conversation: Conversation): void {
  const { local, name, server } = conversation.options;
  const left = local.read(leftOf(name));
  if (!left) return;
  try {
    const { conversation: id, secret } = JSON.parse(left);
    void farewell(server, local, name, { conversation: id, secret });
  } catch {
    // Nobody can be told of a chat whose key is damaged.
    local.erase(leftOf(name));
  }
}
