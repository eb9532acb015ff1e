import type { ClientMessage, Hello, ServerMessage } from '../protocol.js';

/** One way to the service, from its hello to its end. It is never opened twice. */
export interface Transport {
  send(message: ClientMessage): void;
  /** Asks whether the other side is still there; a dead transport ends soon after. */
  check(): void;
  close(): void;
}

export interface TransportEvents {
  received(message: ServerMessage): void;
  /** Called once, and not after `close()`. */
  ended(code: number): void;
}

export interface Way {
  server: URL;
  hello: Hello;
  events: TransportEvents;
}
