import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type ConnectionEvents } from '../src/connection/connection.js';
import { storeIn } from '../src/connection/storage.js';
import { Ticket } from '../src/connection/ticket.js';
import type { Replies, Turn } from '../src/protocol.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const yes: Turn = { type: 'choose', id: 'm1', step: 'consent', values: ['yes'] };
const no: Turn = { type: 'choose', id: 'm2', step: 'fever', values: ['no'] };
const answer = (seq: number, to: string): Replies => ({ type: 'replies', seq, to, replies: [] });

let events: { [K in keyof ConnectionEvents]: ReturnType<typeof vi.fn> };
let ticket: Ticket;
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
  ticket = new Ticket(storeIn('localStorage'), 'backwise');
  connection = new Connection(
    new URL('https://clinic.example/'),
    () => ({ type: 'hello', locale: 'en-GB' }),
    ticket,
    events as unknown as ConnectionEvents,
  );
  connection.open();
});

afterEach(() => {
  connection.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a turn', () => {
  it('is sent again after a reconnect, with the same id, until it is answered', () => {
    FakeSocket.last.welcome();
    connection.send(yes);
    FakeSocket.last.breaks();
    vi.advanceTimersByTime(1_000);
    const second = FakeSocket.last.welcome();
    expect(second.turns).toEqual([yes]);

    second.says(answer(2, 'm1'));
    second.breaks();
    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.last.welcome().turns).toEqual([]);
  });

  it('waits until the one before it is answered', () => {
    const socket = FakeSocket.last.welcome();
    connection.send(yes);
    connection.send(no);
    expect(socket.turns).toEqual([yes]);
    socket.says(answer(2, 'm1'));
    expect(socket.turns).toEqual([yes, no]);
  });

  it('typed before the service answers is sent once it does', () => {
    connection.send(yes);
    expect(FakeSocket.last.welcome().turns).toEqual([yes]);
  });

  it('is tried again, with the same id, when the store is away', () => {
    const socket = FakeSocket.last.welcome();
    connection.send(yes);
    socket.says({ type: 'error', to: 'm1', code: 'try-again', message: 'One moment.' });
    vi.advanceTimersByTime(1_000);
    expect(socket.turns).toEqual([yes, yes]);
    expect(events.refused).not.toHaveBeenCalled();
  });

  it('that is refused is not sent again', () => {
    const socket = FakeSocket.last.welcome();
    connection.send(yes);
    socket.says({ type: 'error', to: 'm1', code: 'not-pending', message: 'Already answered.' });
    socket.breaks();
    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.last.welcome().turns).toEqual([]);
    expect(events.refused).toHaveBeenCalledOnce();
  });

  it('that is too large for a frame is given up, and said so', () => {
    FakeSocket.last.welcome();
    connection.send(yes);
    FakeSocket.last.breaks(1009);
    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.last.welcome().turns).toEqual([]);
    expect(events.refused).toHaveBeenCalledOnce();
  });
});

describe('a hello', () => {
  it('resumes the conversation after the last frame that is shown', () => {
    FakeSocket.last.welcome();
    events.after.mockReturnValue(7);
    FakeSocket.last.breaks(1012);
    vi.advanceTimersByTime(1_000);
    FakeSocket.last.welcome();
    expect(FakeSocket.last.sent[0]).toMatchObject({ type: 'hello', conversation: 'c1', secret: 's1', after: 7 });
  });

  it('begins a new conversation when the old one is gone', () => {
    FakeSocket.last.welcome();
    FakeSocket.last.breaks(4401);
    expect(events.lost).toHaveBeenCalledOnce();
    FakeSocket.last.welcome('c2');
    expect(FakeSocket.last.sent[0]).not.toHaveProperty('conversation');
    expect(ticket.read()).toMatchObject({ conversation: 'c2' });
  });

  it('is said again later while the store is away', () => {
    FakeSocket.last.readyState = 1;
    FakeSocket.last.onopen?.();
    FakeSocket.last.says({ type: 'error', code: 'try-again', message: 'One moment.' });
    vi.advanceTimersByTime(8_000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it.each([1013, 4429])('waits some seconds when the service asks for it with %i', (code) => {
    FakeSocket.last.welcome().breaks(code);
    vi.advanceTimersByTime(3_900);
    expect(FakeSocket.all).toHaveLength(1);
    vi.advanceTimersByTime(4_200);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('stays with the socket when it was the service that closed it', () => {
    for (let sockets = 1; sockets <= 4; sockets++) {
      expect(FakeSocket.all).toHaveLength(sockets);
      FakeSocket.last.breaks(1013);
      // One timer waits to say that it takes long, the other to connect.
      while (vi.getTimerCount() && FakeSocket.all.length === sockets) vi.advanceTimersToNextTimer();
    }
  });

  it('that never came through speaks of no answers', () => {
    FakeSocket.last.breaks();
    vi.advanceTimersByTime(30_000);
    expect(events.status).toHaveBeenCalledWith('connecting');
    expect(events.status).not.toHaveBeenCalledWith('reconnecting');
  });

  it('is not said again when the service refused it for good', () => {
    FakeSocket.last.breaks(4400);
    vi.advanceTimersByTime(120_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(events.status).toHaveBeenLastCalledWith('broken');
  });

  it('is not said again when the answer to it is a refusal for good', () => {
    FakeSocket.last.readyState = 1;
    FakeSocket.last.onopen?.();
    FakeSocket.last.says({ type: 'error', code: 'bad-message', message: 'Something went wrong on our side.' });
    vi.advanceTimersByTime(120_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(events.status).toHaveBeenLastCalledWith('broken');
  });

  it.each(['a close', 'an error'])('that is to resume a chat is said some times more when it is refused, by %s', (by) => {
    FakeSocket.last.welcome().breaks(1012);
    vi.advanceTimersByTime(300);
    const refuse = () => {
      if (by === 'a close') return FakeSocket.last.breaks(4400);
      FakeSocket.last.says({ type: 'error', code: 'bad-message', message: 'Something went wrong on our side.' });
    };
    events.status.mockClear();
    for (let refusals = 1; refusals <= 5; refusals++) {
      refuse();
      while (vi.getTimerCount() && FakeSocket.all.length < 2 + refusals) vi.advanceTimersToNextTimer();
      expect(FakeSocket.all).toHaveLength(2 + refusals);
    }
    expect(events.status.mock.calls).toEqual([['reconnecting']]);
    expect(FakeSocket.last.welcome().sent[0]).toMatchObject({ conversation: 'c1', secret: 's1' });
    expect(events.status).toHaveBeenLastCalledWith('online');
  });

  it('that is to resume a chat is given up after half a minute of refusals', () => {
    FakeSocket.last.welcome().breaks(1012);
    vi.advanceTimersByTime(300);
    for (let seconds = 0; seconds < 40; seconds++) {
      FakeSocket.last.breaks(4400);
      vi.advanceTimersByTime(1_000);
    }
    expect(events.status).toHaveBeenLastCalledWith('broken');
    const sockets = FakeSocket.all.length;
    vi.advanceTimersByTime(120_000);
    expect(FakeSocket.all).toHaveLength(sockets);
  });

  it('is said again only when the person acts, after the chat was idle for long', () => {
    FakeSocket.last.welcome();
    FakeSocket.last.breaks(4408);
    vi.advanceTimersByTime(120_000);
    expect(FakeSocket.all).toHaveLength(1);
    connection.send(yes);
    expect(FakeSocket.last.welcome().turns).toEqual([yes]);
  });
});

describe('a restart of the service', () => {
  it.each([1001, 1012])('is over before anybody hears of it: %i', (code) => {
    FakeSocket.last.welcome();
    connection.send(yes);
    events.status.mockClear();
    FakeSocket.last.breaks(code);
    vi.advanceTimersByTime(300);
    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.welcome().turns).toEqual([yes]);
    vi.advanceTimersByTime(5_000);
    expect(events.status.mock.calls).toEqual([['online']]);
  });

  it('that takes longer is told after a second, once', () => {
    FakeSocket.last.welcome();
    events.status.mockClear();
    FakeSocket.last.breaks(1012);
    vi.advanceTimersByTime(300);
    FakeSocket.last.breaks(1006);
    vi.advanceTimersByTime(690);
    expect(events.status).not.toHaveBeenCalled();
    vi.advanceTimersByTime(8_000);
    expect(events.status.mock.calls).toEqual([['reconnecting']]);
  });

  it('is not met with one attempt after the other when no welcome follows', () => {
    FakeSocket.last.welcome();
    for (let restarts = 0; restarts < 20; restarts++) {
      FakeSocket.last.breaks(1012);
      vi.advanceTimersByTime(400);
    }
    expect(FakeSocket.all.length).toBeLessThan(7);
  });
});

describe('a silent socket', () => {
  it('is noticed and replaced', () => {
    FakeSocket.last.welcome();
    vi.advanceTimersByTime(20_000);
    expect(FakeSocket.last.sent.at(-1)).toEqual({ type: 'ping' });
    vi.advanceTimersByTime(10_000);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('that answers is kept', () => {
    const socket = FakeSocket.last.welcome();
    vi.advanceTimersByTime(20_000);
    socket.says({ type: 'pong' });
    vi.advanceTimersByTime(15_000);
    expect(FakeSocket.all).toHaveLength(1);
  });
});
