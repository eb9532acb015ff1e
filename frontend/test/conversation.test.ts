import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeIn } from '../src/connection/storage.js';
import { Conversation } from '../src/conversation.js';
import type { Ask, Outcome, Replies } from '../src/protocol.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
const fever: Ask = { kind: 'ask', step: 'fever', text: 'Do you have a fever?', answer: 'yes-no-unsure', choices: [] };
const fall: Ask = { ...fever, step: 'fall', text: 'Did you fall?' };
const asks = (seq: number, ask: Ask, to?: string): Replies => ({ type: 'replies', seq, to, replies: [ask], pending: ask });
const onOutcome = vi.fn();
const open: Conversation[] = [];

function begin(): Conversation {
  const conversation = new Conversation(host, {
    server: new URL('https://clinic.example/'),
    greeting: { type: 'hello' },
    name: 'backwise',
    local: storeIn('localStorage'),
    session: storeIn('sessionStorage'),
    onOutcome,
  });
  conversation.hostConnected();
  open.push(conversation);
  return conversation;
}

const shown = (conversation: Conversation) =>
  conversation.entries.map((entry) =>
    entry.by === 'person' ? entry.said.text : 'text' in entry.reply ? entry.reply.text : entry.reply.kind,
  );

beforeEach(() => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
  onOutcome.mockClear();
});

afterEach(() => {
  for (const conversation of open.splice(0)) conversation.hostDisconnected();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the log', () => {
  it('shows a frame once, however often it comes', () => {
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    socket.says(asks(1, fever));
    socket.says(asks(1, fever));
    expect(shown(conversation)).toEqual(['Do you have a fever?']);
  });

  it('puts what the person said before its answer', () => {
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    socket.says(asks(1, fever));
    conversation.choose('fever', ['no'], 'No');
    expect(conversation.pending).toBeUndefined();
    socket.says(asks(2, fall, socket.turns[0]!.id));
    expect(shown(conversation)).toEqual(['Do you have a fever?', 'No', 'Did you fall?']);
    expect(conversation.pending).toEqual(fall);
  });

  it('fetches what is missing when a frame was left out', () => {
    const conversation = begin();
    FakeSocket.last.welcome().says(asks(1, fever));
    FakeSocket.last.says(asks(3, fall));
    expect(FakeSocket.all).toHaveLength(2);
    FakeSocket.last.welcome();
    FakeSocket.last.says(asks(2, fever));
    FakeSocket.last.says(asks(3, fall));
    expect(shown(conversation)).toHaveLength(3);
  });

  it('shows why a message failed, keeps the question, and goes on with the next', () => {
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    socket.says(asks(1, fever));
    conversation.choose('fever', ['no'], 'No');
    conversation.say('hello');
    socket.says({ type: 'error', to: socket.turns[0]!.id, code: 'bad-message', message: 'That went wrong on our side.' });
    expect(conversation.entries.find((entry) => entry.by === 'person')).toMatchObject({
      said: { text: 'No', refusal: 'That went wrong on our side.' },
    });
    expect(conversation.pending).toEqual(fever);
    expect(socket.turns.map(({ type }) => type)).toEqual(['choose', 'say']);
  });

  it('asks again, as its last line, what a refusal says is pending', () => {
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    socket.says(asks(1, fever));
    conversation.choose('fever', ['no'], 'No');
    socket.says({ type: 'error', to: socket.turns[0]!.id, code: 'not-pending', message: 'Answered.', pending: fall });
    expect(shown(conversation)).toEqual(['Do you have a fever?', 'No', 'Did you fall?']);
    expect(conversation.pending).toEqual(fall);
  });
});

describe('what the service says by itself', () => {
  it('stands where it belongs, and its question takes the place of the one that waited', () => {
    const conversation = begin();
    FakeSocket.last.welcome().says(asks(1, fever));
    FakeSocket.last.breaks(1012);
    conversation.wake();
    const corrected: Replies = { ...asks(2, fall), replies: [{ kind: 'text', text: 'We have changed our questions.' }, fall] };
    FakeSocket.last.welcome().says(corrected);
    FakeSocket.last.says(corrected);
    expect(shown(conversation)).toEqual(['Do you have a fever?', 'We have changed our questions.', 'Did you fall?']);
    expect(conversation.pending).toEqual(fall);
    conversation.choose('fall', ['no'], 'No');
    expect(FakeSocket.last.turns).toMatchObject([{ step: 'fall' }]);
  });

  it('comes before the refusal of an answer that was on its way', () => {
    const conversation = begin();
    FakeSocket.last.welcome().says(asks(1, fever));
    conversation.choose('fever', ['no'], 'No');
    FakeSocket.last.breaks(1012);
    conversation.wake();
    const socket = FakeSocket.last.welcome();
    socket.says({ ...asks(2, fall), replies: [{ kind: 'text', text: 'We have changed our questions.' }, fall] });
    socket.says({ type: 'error', to: socket.turns[0]!.id, code: 'not-pending', message: 'That was asked before.', pending: fall });
    expect(conversation.pending).toEqual(fall);
    expect(conversation.waiting).toBe(false);
    expect(shown(conversation).filter((text) => text === 'Did you fall?')).toHaveLength(1);
  });
});

describe('the title', () => {
  const title = (of: string) => ({ locale: of === 'Espalda' ? 'es-GB' : 'en-GB', dialog: { id: 'triage', version: '1', title: of } });

  it('follows when another language is chosen in the chat', () => {
    const conversation = begin();
    FakeSocket.last.welcome('c1', title('Back')).says({ ...asks(1, fever), locale: 'en-GB' });
    conversation.speak({ tag: 'es', name: 'Español' });
    FakeSocket.last.says({ ...asks(2, fever, FakeSocket.last.turns[0]!.id), locale: 'es-GB' });
    expect(FakeSocket.all).toHaveLength(2);
    const socket = FakeSocket.last.welcome('c1', title('Espalda'));
    expect(socket.sent).toMatchObject([{ type: 'hello', after: 2 }]);
    expect(conversation.title.text).toBe('Espalda');
    expect(conversation.locale).toBe('es-GB');
  });

  it('is not asked for again where frames of before are shown again', () => {
    begin();
    FakeSocket.last.welcome('c1', title('Espalda')).says({ ...asks(1, fever), locale: 'es-GB' });
    FakeSocket.last.says({ ...asks(2, fever), locale: 'es-GB' });
    begin();
    FakeSocket.last.welcome('c1', title('Espalda')).says({ ...asks(1, fever), locale: 'en-GB' });
    expect(FakeSocket.all).toHaveLength(2);
  });
});

describe('a programme', () => {
  it('is asked to be kept once, and is kept when the service has said so', () => {
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    conversation.command('keep');
    expect(conversation.keeping).toBe('asked');
    expect(socket.turns).toMatchObject([{ type: 'command', command: 'keep' }]);
    socket.says({ type: 'replies', seq: 1, to: socket.turns[0]!.id, replies: [{ kind: 'text', text: 'Kept until 13 February.' }] });
    expect(conversation.keeping).toBe('kept');
  });

  it('can be asked to be kept again when that was refused', () => {
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    conversation.command('keep');
    socket.says({ type: 'error', to: socket.turns[0]!.id, code: 'bad-message', message: 'That went wrong.' });
    expect(conversation.keeping).toBeUndefined();
  });
});

describe('after a reload', () => {
  it('the log is the same, in the same order', () => {
    begin().choose('fever', ['no'], 'No');
    const { id } = FakeSocket.last.welcome().turns[0]!;
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    socket.says(asks(1, fever));
    socket.says(asks(2, fall, id));
    expect(shown(conversation)).toEqual(['Do you have a fever?', 'No', 'Did you fall?']);
  });

  it('what was not yet answered is sent again with its id', () => {
    begin().say('my back hurts');
    const { id } = FakeSocket.last.welcome().turns[0]!;
    begin();
    expect(FakeSocket.last.welcome().turns).toEqual([{ type: 'say', id, text: 'my back hurts' }]);
  });

  it('the page is not told of an old outcome a second time', () => {
    const outcome: Outcome = {
      kind: 'outcome',
      disposition: 'wait',
      title: 'Wait',
      text: '',
      because: [],
      safetyNet: [],
      clinicianSummary: '',
    };
    begin();
    FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [outcome] });
    begin();
    FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [outcome] });
    expect(onOutcome).toHaveBeenCalledOnce();
  });
});

describe('what the person typed', () => {
  it('is never written to local storage', () => {
    begin().say('my back hurts');
    FakeSocket.last.welcome().says(asks(1, fever));
    expect(JSON.stringify(localStorage)).not.toContain('hurts');
  });

  it('is erased by "forget me", and the conversation with it', () => {
    const conversation = begin();
    const socket = FakeSocket.last.welcome();
    conversation.say('my back hurts');
    socket.says(asks(1, fever, socket.turns[0]!.id));
    conversation.command('forget');
    expect(conversation.entries.filter(({ by }) => by === 'service')).toEqual([]);
    expect(JSON.stringify(sessionStorage)).not.toContain('hurts');
    socket.says({ type: 'replies', seq: 2, to: socket.turns[1]!.id, replies: [] });
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(conversation.forgotten).toBe(true);
  });
});

it('works in memory where storage is refused', () => {
  vi.stubGlobal('localStorage', undefined);
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => {},
  });
  const conversation = begin();
  FakeSocket.last.welcome().says(asks(1, fever));
  conversation.choose('fever', ['no'], 'No');
  expect(shown(conversation)).toEqual(['Do you have a fever?', 'No']);
  FakeSocket.last.breaks(1012);
});
