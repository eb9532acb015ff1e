/**
 * The frames of the chat protocol, version 1. The service's AsyncAPI document is the source of
 * these names: changing one here is a breaking change and needs a new version.
 */
export const SUBPROTOCOL = 'backwise.v1';

export type * from './protocol/client.js';
export type * from './protocol/handouts.js';
export type * from './protocol/plan.js';
export type * from './protocol/previews.js';
export type * from './protocol/replies.js';
export type * from './protocol/server.js';
