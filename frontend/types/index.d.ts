import type { BackwiseChat, BackwiseEventMap } from './element.js';

export { BackwiseChat } from './element.js';
export type { BackwiseEventMap, Disposition } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'backwise-chat': BackwiseChat;
  }
  interface HTMLElementEventMap extends BackwiseEventMap {}
}
