import type { Welcome } from '../protocol.js';
import { Socket } from './socket.js';
import type { TransportEvents, Way } from './transport.js';

const SOON = 2_000;
const AFTER_A_WHILE = 300_000;
/** Focus and the network come and go more often than a network changes its mind. */
const HARDLY_CHANGED = 60_000;

/**
 * Plain requests are for networks that block WebSocket. An outage looks the same until it is over,
 * so while they are in use a socket is tried beside them, soon and then every few minutes: it
 * takes their place with its welcome, and costs nothing if none comes.
 */
export class SocketBeside {
  #socket?: Socket;
  #timer?: ReturnType<typeof setTimeout>;
  #triedAt = 0;

  constructor(
    private readonly way: (events: TransportEvents) => Way,
    /** What the socket receives and how it ends, once it is welcomed. */
    private readonly events: TransportEvents,
    private readonly welcomed: (socket: Socket, welcome: Welcome) => void,
  ) {}

  start(): void {
    this.stop();
    this.#tryWithin(SOON);
  }

  /** The network may be another one now. */
  wake(): void {
    if (this.#timer && Date.now() - this.#triedAt > HARDLY_CHANGED) this.#try();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#socket?.close();
    this.#socket = undefined;
  }

  /** After a restart of the service all chats come here, but not in the same moment. */
  #tryWithin(longest: number): void {
    this.stop();
    this.#timer = setTimeout(() => this.#try(), (longest / 2) * (1 + Math.random()));
  }

  #try(): void {
    this.stop();
    this.#triedAt = Date.now();
    let taken = false;
    const again = () => this.#tryWithin(AFTER_A_WHILE);
    try {
      const socket = new Socket(
        this.way({
          received: (message) => {
            if (taken) return this.events.received(message);
            if (message.type !== 'welcome') return again();
            taken = true;
            this.#socket = undefined;
            this.welcomed(socket, message);
          },
          ended: (code) => (taken ? this.events.ended(code) : again()),
        }),
      );
      this.#socket = socket;
    } catch {
      // A page's own policy may forbid the socket before it is tried.
      again();
    }
  }
}
