import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeIn } from '../src/connection/storage.js';
import { Conversation } from '../src/conversation.js';
import type { Key } from '../src/private-link.js';
import type { Ask, Replies } from '../src/protocol.js';
import { words } from '../src/words.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
const fever: Ask = { kind: 'ask', step: 'fever', text: 'Do you have a fever?', answer: 'yes-no-unsure', choices: [] };
const opening: Replies = { type: 'replies', seq: 1, replies: [fever], pending: fever };
const b: Key = { conversation: 'b', secret: 'sb' };
const open: Conversation[] = [];

function begin(link?: Key): Conversation {
  const conversation = new Conversation(host, {
    server: new URL('https://clinic.example/'),
    greeting: { type: 'hello' },
    name: 'backwise',
    local: storeIn('localStorage'),
    session: storeIn('sessionStorage'),
    link,
  });
  conversation.hostConnected();
  open.push(conversation);
  return conversation;
}

/** What a tab has that stands at chat "a" and has lost the network. */
function offlineInA(): Conversation {
  const tab = begin();
  FakeSocket.last.welcome('a', { secret: 'sa' }).says(opening);
  FakeSocket.last.breaks();
  return tab;
}

const kept = () => JSON.parse(localStorage.getItem('backwise') ?? 'null') as (Key & { after: number }) | null;
const goOnInB = () => localStorage.setItem('backwise', JSON.stringify({ ...b, after: 4 }));
const leave = (tab: Conversation) => tab.hostDisconnected();

beforeEach(() => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  for (const conversation of open.splice(0)) conversation.hostDisconnected();
  vi.unstubAllGlobals();
});

describe('a wish to be forgotten, when another tab has gone on with another chat', () => {
  it.each(['at once', 'after a reload'])('is brought to its own chat, and the other one stays: %s', (when) => {
    let tab = offlineInA();
    tab.command('forget');
    goOnInB();
    tab.storageChanged('backwise');
    if (when === 'after a reload') {
      leave(tab);
      tab = begin();
    } else tab.wake();
    const socket = FakeSocket.last.welcome('a', { secret: 'sa', resumed: true });
    expect(socket.sent).toMatchObject([
      { type: 'hello', conversation: 'a', secret: 'sa' },
      { type: 'command', command: 'forget' },
    ]);
    expect(kept()).toEqual({ ...b, after: 4 });
    socket.says({ type: 'replies', seq: 2, to: socket.turns[0]!.id, replies: [] });
    expect(tab.forgotten).toBe(true);
    expect(kept()).toEqual({ ...b, after: 4 });
    expect(sessionStorage).toHaveLength(0);

    tab.beginAnew();
    expect(FakeSocket.last.welcome('b', { secret: 'sb' }).sent).toMatchObject([{ conversation: 'b', secret: 'sb' }]);
  });

  it('never goes to the chat whose welcome was already on its way', () => {
    const tab = offlineInA();
    goOnInB();
    tab.wake();
    const socket = FakeSocket.last;
    tab.command('forget');
    socket.welcome('b', { secret: 'sb' });
    expect(socket.turns).toEqual([]);
    expect(FakeSocket.last.welcome('a', { secret: 'sa' }).sent).toMatchObject([{ conversation: 'a' }, { command: 'forget' }]);
  });

  it('costs the other one nothing when its own chat is gone already', () => {
    const tab = offlineInA();
    tab.command('forget');
    goOnInB();
    tab.wake();
    FakeSocket.last.breaks(4401);
    expect(tab.forgotten).toBe(true);
    expect(kept()).toEqual({ ...b, after: 4 });
  });

  it('is fulfilled at once where no chat has begun', () => {
    const tab = begin();
    tab.command('forget');
    expect(tab.forgotten).toBe(true);
    goOnInB();
    tab.beginAnew();
    expect(FakeSocket.last.welcome('b').turns).toEqual([]);
  });
});

describe('an answer that was not sent, when another tab has gone on with another chat', () => {
  it.each(['at once', 'after a reload', 'before it is welcomed there'])('is left out, and kindly said so: %s', (when) => {
    let tab = offlineInA();
    tab.choose('fever', ['yes'], 'Yes');
    goOnInB();
    if (when === 'at once') tab.storageChanged('backwise');
    else if (when === 'after a reload') {
      leave(tab);
      tab = begin();
    } else {
      FakeSocket.last.breaks();
      tab.wake();
    }
    expect(FakeSocket.last.welcome('b', { secret: 'sb' }).sent).toMatchObject([{ type: 'hello', conversation: 'b' }]);
    expect(tab.notice).toBe(words.otherChat);
    expect(tab.waiting).toBe(false);
    expect(tab.entries).toEqual([]);
  });

  it('given in the chat that is shown now goes to that one', () => {
    const tab = offlineInA();
    goOnInB();
    tab.storageChanged('backwise');
    tab.say('my back hurts');
    expect(FakeSocket.last.welcome('b', { secret: 'sb' }).turns).toMatchObject([{ text: 'my back hurts' }]);
  });
});

describe('a private link', () => {
  const before = { conversation: 'a', secret: 'sa', after: 3 };

  it('is kept only once the service has said that it leads somewhere', () => {
    localStorage.setItem('backwise', JSON.stringify(before));
    begin(b);
    expect(kept()).toEqual(before);
    FakeSocket.last.welcome('b', { secret: 'sb' });
    expect(kept()).toEqual({ ...b, after: 0 });
  });

  it('that is dead leaves the chat that was here, even when the page is left before that is known', () => {
    localStorage.setItem('backwise', JSON.stringify(before));
    leave(begin(b));
    expect(kept()).toEqual(before);
    begin(b);
    FakeSocket.last.breaks(4401);
    expect(kept()).toEqual(before);
    expect(FakeSocket.last.welcome('a', { secret: 'sa' }).sent).toMatchObject([{ conversation: 'a', secret: 'sa' }]);
  });

  it('is tried to its end, whatever another tab does meanwhile', () => {
    localStorage.setItem('backwise', JSON.stringify(before));
    const tab = begin(b);
    localStorage.removeItem('backwise');
    tab.storageChanged('backwise');
    expect(tab.forgotten).toBe(false);
    expect(FakeSocket.last.welcome('b').sent).toMatchObject([{ conversation: 'b' }]);
  });
});
