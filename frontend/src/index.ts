export { BackwiseChat } from './elements/backwise-chat.js';
export type { Disposition } from './protocol.js';
