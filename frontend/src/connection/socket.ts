import { SUBPROTOCOL, type ClientMessage } from '../protocol.js';
import { parseServerMessage } from '../reading.js';
import type { Transport, Way } from './transport.js';

const WELCOME_WITHIN = 10_000;
const PING_EVERY = 20_000;
const PONG_WITHIN = 8_000;

/**
 * The WebSocket. A phone that changes networks keeps a socket that is dead and reports no error,
 * so silence is noticed here: whatever was asked must be answered in time.
 */
export class Socket implements Transport {
  readonly #socket: WebSocket;
  readonly #way: Way;
  #silence?: ReturnType<typeof setTimeout>;
  #heartbeat?: ReturnType<typeof setInterval>;

  constructor(way: Way) {
    this.#way = way;
    const address = new URL('chat', way.server);
    address.protocol = address.protocol.replace('http', 'ws');
    this.#socket = new WebSocket(address, SUBPROTOCOL);
    this.#socket.onopen = () => this.send(way.hello);
    this.#socket.onmessage = ({ data }) => this.#hear(String(data));
    this.#socket.onclose = ({ code }) => this.#end(code);
    this.#expectAnswer(WELCOME_WITHIN);
  }

  send(message: ClientMessage): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  check(): void {
    if (this.#silence) return;
    this.send({ type: 'ping' });
    this.#expectAnswer(PONG_WITHIN);
  }

  close(): void {
    this.#stopTimers();
    this.#socket.onclose = this.#socket.onmessage = this.#socket.onopen = null;
    this.#socket.close(1000);
  }

  #hear(data: string): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
    const message = parseServerMessage(data);
    if (message?.type === 'welcome') this.#heartbeat = setInterval(() => this.check(), PING_EVERY);
    if (message && message.type !== 'pong') this.#way.events.received(message);
  }

  #expectAnswer(within: number): void {
    this.#silence = setTimeout(() => this.#end(1006), within);
  }

  #end(code: number): void {
    this.close();
    this.#way.events.ended(code);
  }

  #stopTimers(): void {
    clearTimeout(this.#silence);
    clearInterval(this.#heartbeat);
  }
}
