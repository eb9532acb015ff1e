import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeIn } from '../src/connection/storage.js';
import { Conversation } from '../src/conversation.js';
import { privateLink, takeFromAddress, type Key } from '../src/private-link.js';
import type { Alert, Ask, Outcome, Replies } from '../src/protocol.js';
import { words } from '../src/words.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
const fever: Ask = { kind: 'ask', step: 'fever', text: 'Do you have a fever?', answer: 'yes-no-unsure', choices: [] };
const fall: Ask = { ...fever, step: 'fall', text: 'Did you fall?' };
const asks = (seq: number, ask: Ask): Replies => ({ type: 'replies', seq, replies: [ask], pending: ask });
const elsewhere: Key = { conversation: 'c9', secret: 's9' };
const onOutcome = vi.fn();
const open: Conversation[] = [];

function begin(link?: Key): Conversation {
  const conversation = new Conversation(host, {
    server: new URL('https://clinic.example/'),
    greeting: { type: 'hello' },
    name: 'backwise',
    local: storeIn('localStorage'),
    session: storeIn('sessionStorage'),
    link,
    onOutcome,
  });
  conversation.hostConnected();
  open.push(conversation);
  return conversation;
}
const shown = ({ entries }: Conversation) =>
  entries.map((entry) => (entry.by === 'person' ? entry.said.text : 'text' in entry.reply ? entry.reply.text : ''));

beforeEach(() => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
  onOutcome.mockClear();
});

afterEach(() => {
  for (const conversation of open.splice(0)) conversation.hostDisconnected();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

describe('the address', () => {
  it.each([
    ['/pain?x=1', '/pain?x=1#backwise=c9.s9', '/pain?x=1'],
    ['/pain#top', '/pain#top&backwise=c9.s9', '/pain#top'],
    ['/#backwise:other=a.b', '/#backwise:other=a.b&backwise=c9.s9', '/#backwise:other=a.b'],
    ['/#backwise=c1.s1', '/#backwise=c9.s9', '/'],
  ])('%s with the chat is %s, and is cleaned at once', (page, link, cleaned) => {
    history.replaceState({ of: 'the page' }, '', page);
    expect(privateLink('backwise', elsewhere)).toBe(location.origin + link);
    history.replaceState(history.state, '', link);
    expect(takeFromAddress('backwise')).toEqual(elsewhere);
    expect(location.href).toBe(location.origin + cleaned);
    expect(history.state).toEqual({ of: 'the page' });
    expect(takeFromAddress('backwise')).toBeUndefined();
  });

  it('leads to no chat when it was not copied whole', () => {
    history.replaceState(null, '', '/#backwise=c9');
    expect(takeFromAddress('backwise')).toEqual({ conversation: 'c9', secret: 'none' });
    expect(location.hash).toBe('');
  });
});

describe('a chat that goes on on another device', () => {
  it('is shown from its beginning, and is the chat of this browser from now on', () => {
    const conversation = begin(elsewhere);
    const socket = FakeSocket.last.welcome('c9', { secret: 's9', resumed: true });
    expect(socket.sent[0]).toMatchObject({ conversation: 'c9', secret: 's9', after: 0 });
    socket.says(asks(1, fever));
    socket.says(asks(2, fall));
    expect(shown(conversation)).toEqual(['Do you have a fever?', 'Did you fall?']);
    expect(JSON.parse(localStorage.getItem('backwise')!)).toEqual({ conversation: 'c9', secret: 's9', after: 2 });
    expect(conversation.link).toContain('#backwise=c9.s9');
  });

  it('takes the place of the one that was here, with nothing of it, nor what was under way', () => {
    const conversation = begin();
    FakeSocket.last.welcome('c1').says(asks(1, fever));
    conversation.say('my back hurts');
    conversation.goOnWith(elsewhere);
    expect(shown(conversation)).toEqual([]);
    const socket = FakeSocket.last.welcome('c9');
    expect(socket.sent).toHaveLength(1);
    expect(socket.sent[0]).toMatchObject({ conversation: 'c9', after: 0 });
    expect(JSON.stringify(sessionStorage)).not.toContain('hurts');
  });

  it('raises no alarm and tells the page nothing of what is past, but of what is new', () => {
    const alert: Alert = { kind: 'alert', level: 'urgent', title: 'Today', text: '' };
    const outcome: Outcome = { kind: 'outcome', disposition: 'wait', title: '', text: '', because: [], safetyNet: [], clinicianSummary: '' };
    const conversation = begin(elsewhere);
    const socket = FakeSocket.last.welcome('c9');
    socket.says({ type: 'replies', seq: 1, replies: [alert, outcome] });
    expect(conversation.entries[0]).toMatchObject({ fresh: false });
    expect(onOutcome).not.toHaveBeenCalled();
    conversation.say('numb');
    socket.says({ type: 'replies', seq: 2, to: socket.turns[0]!.id, replies: [alert, outcome] });
    expect(conversation.entries.at(-1)).toMatchObject({ fresh: true });
    expect(onOutcome).toHaveBeenCalledOnce();
  });

  it('is taken over by the other tabs of this browser', () => {
    const tab = begin();
    FakeSocket.last.welcome('c1').says(asks(1, fever));
    begin(elsewhere);
    FakeSocket.last.welcome('c9').says(asks(1, fall));
    tab.storageChanged('backwise');
    FakeSocket.last.welcome('c9').says(asks(1, fall));
    expect(FakeSocket.last.sent[0]).toMatchObject({ conversation: 'c9', after: 0 });
    expect(shown(tab)).toEqual(['Did you fall?']);
  });

  it('that is open here already is left as it is', () => {
    const conversation = begin();
    FakeSocket.last.welcome('c9').says(asks(1, fever));
    conversation.goOnWith(elsewhere);
    expect(FakeSocket.all).toHaveLength(1);
    expect(shown(conversation)).toEqual(['Do you have a fever?']);
  });

  it('does not keep one from being erased that was to be', () => {
    const conversation = begin();
    FakeSocket.last.welcome('c1');
    conversation.command('forget');
    conversation.goOnWith(elsewhere);
    expect(FakeSocket.all).toHaveLength(1);
    expect(conversation.forgotten).toBe(true);
  });
});

describe('a link that leads nowhere any more', () => {
  it('is said so kindly, and a new chat begins', () => {
    const conversation = begin(elsewhere);
    FakeSocket.last.breaks(4401);
    expect(conversation.notice).toBe(words.linkGone);
    expect(FakeSocket.last.welcome('c2').sent[0]).not.toHaveProperty('conversation');
    expect(conversation.notice).toBe(words.linkGone);
  });

  it('does not cost the person the chat that was here', () => {
    const conversation = begin();
    FakeSocket.last.welcome('c1').says(asks(1, fever));
    conversation.goOnWith(elsewhere);
    FakeSocket.last.breaks(4401);
    const socket = FakeSocket.last.welcome('c1');
    expect(socket.sent[0]).toMatchObject({ conversation: 'c1', after: 0 });
    socket.says(asks(1, fever));
    expect(shown(conversation)).toEqual(['Do you have a fever?']);
    expect(conversation.notice).toBe(words.linkGone);
  });
});
