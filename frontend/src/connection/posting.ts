import type { ClientMessage } from '../protocol.js';
import { parseServerMessage } from '../reading.js';
import type { Transport, Way } from './transport.js';

const ANSWER_WITHIN = 20_000;

/** One frame as one request; `bearer` is the conversation's own. */
export function postTurn(server: URL, message: ClientMessage, bearer: string | undefined, how: RequestInit): Promise<Response> {
  return fetch(new URL('chat/turns', server), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(bearer && { Authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify(message),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...how,
  });
}

/** The same frames as plain requests, for networks whose proxies block WebSocket. */
export class Posting implements Transport {
  readonly #way: Way;
  readonly #stopped = new AbortController();
  #bearer?: string;

  constructor(way: Way) {
    this.#way = way;
    const { conversation, secret } = way.hello;
    if (conversation && secret) this.#bearer = `${conversation}.${secret}`;
    this.send(way.hello);
  }

  send(message: ClientMessage): void {
    void this.#exchange(message);
  }

  /** Each request has its own time limit: there is no connection that could be dead. */
  check(): void {}

  close(): void {
    this.#stopped.abort();
  }

  async #exchange(message: ClientMessage): Promise<void> {
    const answer = await this.#post(message).catch(() => undefined);
    if (this.#stopped.signal.aborted) return;
    if (!answer) return this.#end();
    if (answer.type === 'welcome') this.#bearer = `${answer.conversation}.${answer.secret}`;
    this.#way.events.received(answer);
    if (answer.type !== 'welcome') return;
    for (const missed of answer.missed ?? []) this.#way.events.received(missed);
  }

  async #post(message: ClientMessage) {
    const signal = AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(ANSWER_WITHIN)]);
    const response = await postTurn(this.#way.server, message, this.#bearer, { signal });
    return parseServerMessage(await response.text());
  }

  #end(): void {
    this.close();
    this.#way.events.ended(1006);
  }
}
