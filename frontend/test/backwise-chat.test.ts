import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../src/index.js';
import type { BackwiseChat } from '../src/index.js';
import { later } from '../src/elements/later.js';
import type { Ask, Outcome } from '../src/protocol.js';
import { words } from '../src/words.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const fever: Ask = {
  kind: 'ask',
  step: 'fever',
  text: 'Do you have a fever?',
  why: 'It changes what to do.',
  answer: 'yes-no-unsure',
  choices: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
};
const kit: Ask = {
  ...fever,
  step: 'kit',
  text: 'What do you have?',
  answer: 'many',
  choices: [
    { value: 'mat', label: 'Mat' },
    { value: 'none', label: 'None of these', exclusive: true },
  ],
};
let chat: BackwiseChat;

const find = <T extends HTMLElement>(selector: string) => chat.shadowRoot!.querySelector<T>(selector)!;
const drawn = async () => {
  for (let depth = 0; depth < 5; depth++) await new Promise((resolve) => setTimeout(resolve));
};
const asks = async (seq: number, ask: Ask) => {
  FakeSocket.last.says({ type: 'replies', seq, replies: [ask], pending: ask });
  await drawn();
};

beforeAll(() => later.fetch());

beforeEach(async () => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
  document.body.innerHTML = '<backwise-chat server="https://clinic.example" locale="en-GB"></backwise-chat>';
  chat = document.querySelector('backwise-chat')!;
  await drawn();
});

afterEach(() => {
  chat.remove();
  vi.unstubAllGlobals();
});

describe('the chat', () => {
  it('says what to do in an emergency before there is any connection', () => {
    expect(find<HTMLAnchorElement>('.emergency-bar a').getAttribute('href')).toBe('tel:999');
  });

  it('shows the question with its reason, and sends the button that is pressed', async () => {
    FakeSocket.last.welcome();
    await asks(1, fever);
    expect(find('.why').textContent).toContain('It changes what to do.');
    find('[data-value=no]').click();
    await drawn();
    expect(FakeSocket.last.turns).toMatchObject([{ type: 'choose', step: 'fever', values: ['no'] }]);
    expect(find('.dock [role=group]')).toBeNull();
    expect(find('[data-said] .words').textContent).toBe('No');
  });

  it('joins what is ticked with what is typed, and lets a typed "none" take nothing back', async () => {
    FakeSocket.last.welcome();
    await asks(1, kit);
    find<HTMLInputElement>('[value=mat]').click();
    await drawn();
    const box = find<HTMLTextAreaElement>('textarea');
    box.value = 'no';
    find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await drawn();
    const [said] = FakeSocket.last.turns;
    const understood = { kind: 'understood' as const, step: 'kit', values: ['none'], label: 'None of these' };
    FakeSocket.last.says({ type: 'replies', seq: 2, to: said!.id, replies: [understood, fever], pending: fever });
    await drawn();
    expect(FakeSocket.last.turns.at(-1)).toMatchObject({ type: 'change', step: 'kit', values: ['mat'] });
  });

  it('knows that all is erased when that was said in words', async () => {
    FakeSocket.last.welcome();
    await asks(1, fever);
    const goodbye = { kind: 'text' as const, text: 'All of it is erased.' };
    FakeSocket.last.says({ type: 'replies', seq: 2, to: 'x', replies: [goodbye], progress: { answered: 0, remaining: 0 } });
    await drawn();
    expect(find('[data-forgotten]')).not.toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it('marks an end that no longer holds', async () => {
    const end = { kind: 'outcome', disposition: 'exercise', title: 'Go', text: 'Go', because: [], safetyNet: [] };
    const emergency = { ...end, disposition: 'emergency-department', title: 'Go now' };
    FakeSocket.last.welcome();
    FakeSocket.last.says({ type: 'replies', seq: 1, replies: [end] } as never);
    await drawn();
    expect(find('[data-disposition=exercise]').hasAttribute('data-past')).toBe(false);
    FakeSocket.last.says({ type: 'replies', seq: 2, replies: [emergency] } as never);
    await drawn();
    expect(find('[data-disposition=exercise]').hasAttribute('data-past')).toBe(true);
    expect(find('[data-disposition=exercise] [data-print]')).toBeNull();
    expect(find('[data-disposition=emergency-department]').hasAttribute('data-past')).toBe(false);
    await asks(3, fever);
    expect(find('[data-disposition=emergency-department]').hasAttribute('data-past')).toBe(true);
  });

  it('asks for at least one before it continues', async () => {
    FakeSocket.last.welcome();
    await asks(1, kit);
    find('[data-continue]').click();
    await drawn();
    expect(find('.dock .problem').textContent).toBe('Please choose at least one.');
    expect(FakeSocket.last.turns).toEqual([]);
  });

  it('draws what the service says as text, never as HTML', async () => {
    FakeSocket.last.welcome();
    await asks(1, { ...fever, text: '<img src=x onerror=alert(1)>' });
    expect(find('[role=log] img')).toBeNull();
    expect(find('[data-reply=ask]').textContent).toContain('<img');
  });

  it('tells the page the disposition and no answer', async () => {
    const heard: unknown[] = [];
    chat.addEventListener('backwise-outcome', ({ detail }) => heard.push(detail));
    const outcome: Outcome = {
      kind: 'outcome',
      disposition: 'emergency-department',
      title: 'Go now',
      text: '- Do not drive.',
      because: [{ step: 'numb', question: 'Numb?', answer: 'Yes' }],
      safetyNet: [],
      clinicianSummary: 'Saddle numbness.',
    };
    FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [outcome] });
    await drawn();
    expect(heard).toEqual(['emergency-department']);
    expect(find('[data-disposition=emergency-department] .call').getAttribute('href')).toBe('tel:999');
  });

  it('calls the number that the outcome names', async () => {
    const outcome: Outcome = {
      kind: 'outcome',
      disposition: 'same-day',
      title: 'Speak to a clinician today',
      text: 'Call today.',
      call: { label: 'Call NHS 111', number: '111' },
      because: [],
      safetyNet: [],
      clinicianSummary: '',
    };
    FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [outcome] });
    await drawn();
    expect(find('.outcome .call').getAttribute('href')).toBe('tel:111');
    expect(find('.outcome .call span').textContent).toBe('Call NHS 111');
  });

  it('offers the questions that may have been meant, and asks the one that is pressed', async () => {
    const questions = [{ entry: 'heat-or-ice', question: 'Should I use heat or ice?' }];
    FakeSocket.last
      .welcome()
      .says({ type: 'replies', seq: 1, replies: [{ kind: 'suggestions', text: 'One of these?', questions }] });
    await drawn();
    expect(find('[data-reply=suggestions]').textContent).toContain('One of these?');
    find('[data-reply=suggestions] button[data-entry=heat-or-ice]').click();
    await drawn();
    expect(FakeSocket.last.turns).toMatchObject([{ type: 'ask', entry: 'heat-or-ice' }]);
  });

  it('offers what may have been meant as buttons that answer, as long as the question waits', async () => {
    const perhaps = { kind: 'perhaps' as const, step: 'fever', text: 'Which is nearer?', choices: [{ value: 'no', label: 'No' }] };
    FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [perhaps, fever], pending: fever });
    await drawn();
    const reading = () => find<HTMLButtonElement>('[data-reply=perhaps] [data-value=no]');
    expect(find('[data-reply=perhaps]').textContent).toContain('Which is nearer?');
    reading().focus();
    reading().click();
    await drawn();
    expect(FakeSocket.last.turns).toMatchObject([{ type: 'choose', step: 'fever', values: ['no'] }]);
    expect(reading().disabled).toBe(true);
    expect(chat.shadowRoot!.activeElement).toBe(find('[role=log]'));
    await asks(2, kit);
    expect(reading().disabled).toBe(true);
  });

  it('shows all that can be asked by topic, and asks what is pressed', async () => {
    const topics = [{ topic: 'self-care', title: 'Your back', questions: [{ entry: 'heat-or-ice', question: 'Heat or ice?' }] }];
    FakeSocket.last.welcome();
    await asks(1, fever);
    find('[data-menu]').click();
    await drawn();
    find('[data-command=topics]').click();
    await drawn();
    const [asked] = FakeSocket.last.turns;
    expect(asked).toMatchObject({ type: 'command', command: 'topics' });
    const reply = { kind: 'topics' as const, text: 'Questions people ask', topics };
    FakeSocket.last.says({ type: 'replies', seq: 2, to: asked!.id, replies: [reply, fever], pending: fever });
    await drawn();
    expect(find<HTMLDetailsElement>('[data-reply=topics]').open).toBe(true);
    expect(find<HTMLDetailsElement>('[data-topic=self-care]').open).toBe(false);
    find('[data-topic=self-care] [data-entry=heat-or-ice]').click();
    await drawn();
    expect(FakeSocket.last.turns.at(-1)).toMatchObject({ type: 'ask', entry: 'heat-or-ice' });
    expect(find('.dock [role=group]').dataset.step).toBe('fever');
  });

  it('folds the topics that nobody asked for', async () => {
    const topics = { kind: 'topics' as const, text: 'Questions people ask', topics: [], folded: true };
    FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [topics, fever], pending: fever });
    await drawn();
    expect(find<HTMLDetailsElement>('[data-reply=topics]').open).toBe(false);
    expect(find('[data-reply=topics] [data-focus]')).toBeNull();
  });

  it('folds help that would push the choices out of view', async () => {
    FakeSocket.last.welcome();
    await asks(1, { ...fever, help: 'A high temperature is 38 °C or more.' });
    expect(find('.dock .hint').textContent).toContain('38 °C');
    await asks(2, { ...kit, help: 'Long help. '.repeat(30) });
    expect(find<HTMLDetailsElement>('.dock details').open).toBe(false);
    expect(find('.dock details').textContent).toContain('Long help.');
  });

  it('closes the menu on Escape, and is back at its button', async () => {
    FakeSocket.last.welcome();
    find('[data-menu]').click();
    await drawn();
    find('[data-command=forget]').click();
    await drawn();
    find('[data-cancel]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn();
    expect(find('.menu').hidden).toBe(true);
    expect(find('[data-menu]').getAttribute('aria-expanded')).toBe('false');
    expect(chat.shadowRoot!.activeElement).toBe(find('[data-menu]'));
  });

  it('can be led to by a link on the page: to the question that waits', async () => {
    FakeSocket.last.welcome();
    await asks(1, fever);
    chat.focus();
    expect(chat.shadowRoot!.activeElement).toBe(find('.dock [role=group]'));
  });
});

it('is not said to be erased, nor followed by a new chat, before the service has erased it', async () => {
  const socket = FakeSocket.last.welcome();
  await asks(1, fever);
  chat.forget();
  socket.breaks(4408);
  await drawn();
  expect(find('[data-forgotten]').textContent).toContain(words.forgetting);
  expect(find('[data-new-chat]')).toBeNull();
  window.dispatchEvent(new Event('online'));
  FakeSocket.last.welcome();
  FakeSocket.last.says({ type: 'replies', seq: 2, to: FakeSocket.last.turns[0]!.id, replies: [] });
  await drawn();
  expect(find('[data-forgotten]').textContent).toContain(words.forgotten);
  find('[data-new-chat]').click();
  await drawn();
  expect(FakeSocket.last.welcome('c2').sent).toMatchObject([{ type: 'hello', locale: 'en-GB' }]);
  expect(find('[data-forgotten]')).toBeNull();
});
