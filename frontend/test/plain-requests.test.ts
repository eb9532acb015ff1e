import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type ConnectionEvents } from '../src/connection/connection.js';
import { storeIn } from '../src/connection/storage.js';
import { Ticket } from '../src/connection/ticket.js';
import type { Replies, Turn } from '../src/protocol.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const yes: Turn = { type: 'choose', id: 'm1', step: 'consent', values: ['yes'] };
const answer = (seq: number, to: string): Replies => ({ type: 'replies', seq, to, replies: [] });

let events: { [K in keyof ConnectionEvents]: ReturnType<typeof vi.fn> };
let connection: Connection;

beforeEach(() => {
  vi.useFakeTimers();
  useFakeSocket();
  localStorage.clear();
  events = {
    after: vi.fn(() => 0),
    status: vi.fn(),
    welcome: vi.fn(),
    replies: vi.fn(),
    refused: vi.fn(),
    lost: vi.fn(() => true),
  };
  connection = new Connection(
    new URL('https://clinic.example/'),
    () => ({ type: 'hello', locale: 'en-GB' }),
    new Ticket(storeIn('localStorage'), 'backwise'),
    events as unknown as ConnectionEvents,
  );
  connection.open();
});

afterEach(() => {
  connection.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A service that is reached by plain requests; each is answered with the next of these. */
function postsAreAnswered(...answers: unknown[]): unknown[] {
  const posted: unknown[] = [];
  vi.stubGlobal('fetch', async (_: URL, { body }: { body: string }) => {
    posted.push(JSON.parse(body));
    return new Response(JSON.stringify(answers.shift()));
  });
  return posted;
}

const welcome = { type: 'welcome', conversation: 'c1', secret: 's1', resumed: true, languages: [] };

/** Both attempts with a socket fail, and the plain request is welcomed. */
async function toPosting(...answers: unknown[]): Promise<unknown[]> {
  const posted = postsAreAnswered(welcome, ...answers);
  FakeSocket.last.breaks();
  await vi.advanceTimersByTimeAsync(500);
  FakeSocket.last.breaks();
  while (!posted.length) await vi.advanceTimersByTimeAsync(50);
  return posted;
}

describe('plain requests after an outage', () => {
  it('give way to a socket soon, which takes over what was under way', async () => {
    const posted = await toPosting();
    expect(FakeSocket.all).toHaveLength(2);
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    connection.send(yes);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(FakeSocket.all).toHaveLength(3);
    const socket = FakeSocket.last.welcome();
    expect(posted).toHaveLength(1);
    expect(socket.sent).toMatchObject([{ type: 'hello', conversation: 'c1', secret: 's1' }, yes]);
    socket.says(answer(2, 'm1'));
    expect(events.replies).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1_000);
    socket.breaks(1012);
    await vi.advanceTimersByTimeAsync(300);
    expect(FakeSocket.all).toHaveLength(4);
  });

  it('stay where a socket does not get through, and nobody hears of the attempts, minutes apart', async () => {
    await toPosting(answer(2, 'm1'));
    events.status.mockClear();
    await vi.advanceTimersByTimeAsync(2_000);
    FakeSocket.last.breaks();
    await vi.advanceTimersByTimeAsync(140_000);
    expect(FakeSocket.all).toHaveLength(3);
    connection.send(yes);
    await vi.advanceTimersByTimeAsync(0);
    expect(events.replies).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(160_000);
    expect(FakeSocket.all).toHaveLength(4);
    expect(events.status).not.toHaveBeenCalled();
  });

  it('give way when the person is back, but not at every look', async () => {
    await toPosting();
    await vi.advanceTimersByTimeAsync(2_000);
    FakeSocket.last.breaks();
    connection.wake();
    expect(FakeSocket.all).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(61_000);
    connection.wake();
    expect(FakeSocket.all).toHaveLength(4);
    FakeSocket.last.welcome();
    connection.send(yes);
    expect(FakeSocket.last.turns).toEqual([yes]);
  });

  it('are tried no more once the chat rests', async () => {
    await toPosting();
    connection.close();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(FakeSocket.all).toHaveLength(2);
  });
});

describe('where WebSocket is blocked', () => {
  it('the same frames are posted, with the conversation and its secret as bearer', async () => {
    const posted: { body: unknown; authorization?: string }[] = [];
    const answers = [
      { type: 'welcome', conversation: 'c1', secret: 's1', resumed: false, missed: [{ type: 'replies', seq: 1, replies: [] }] },
      answer(2, 'm1'),
    ];
    vi.stubGlobal('fetch', async (_: URL, { body, headers }: { body: string; headers: Record<string, string> }) => {
      posted.push({ body: JSON.parse(body), authorization: headers.Authorization });
      return new Response(JSON.stringify(answers.shift()));
    });
    FakeSocket.last.breaks();
    await vi.advanceTimersByTimeAsync(1_000);
    FakeSocket.last.breaks();
    await vi.advanceTimersByTimeAsync(2_000);
    connection.send(yes);
    await vi.advanceTimersByTimeAsync(0);
    expect(posted).toEqual([
      { body: { type: 'hello', locale: 'en-GB' }, authorization: undefined },
      { body: yes, authorization: 'Bearer c1.s1' },
    ]);
    expect(events.replies.mock.calls.map(([{ seq }]) => seq)).toEqual([1, 2]);
  });
});
