import { vi } from 'vitest';
import type { ServerMessage, Turn, Welcome } from '../src/protocol.js';

type Sent = Turn & Record<string, unknown>;

/** Stands in for the browser's WebSocket, and lets a test speak as the service. */
export class FakeSocket {
  static all: FakeSocket[] = [];
  static readonly OPEN = 1;
  readyState = 0;
  sent: Sent[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(readonly url: URL) {
    FakeSocket.all.push(this);
  }

  static get last(): FakeSocket {
    return FakeSocket.all.at(-1)!;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.readyState = 3;
  }

  /** Opens, and welcomes whoever said hello. */
  welcome(conversation = 'c1', more: Partial<Welcome> = {}): this {
    this.readyState = 1;
    this.onopen?.();
    this.says({ type: 'welcome', conversation, secret: 's1', resumed: false, languages: [], ...more });
    return this;
  }

  says(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  breaks(code = 1006): void {
    this.onclose?.({ code });
  }

  get turns(): Sent[] {
    return this.sent.filter(({ id }) => id);
  }
}

export function useFakeSocket(): void {
  FakeSocket.all = [];
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
}
