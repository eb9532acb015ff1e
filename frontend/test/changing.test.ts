import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../src/index.js';
import { later } from '../src/elements/later.js';
import type { BackwiseChat } from '../src/index.js';
import type { Ask, Outcome } from '../src/protocol.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const numb: Ask = {
  kind: 'ask',
  step: 'numb',
  text: 'Are you numb between the legs?',
  why: 'It changes what to do.',
  answer: 'yes-no-unsure',
  choices: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
};
const outcome: Outcome = {
  kind: 'outcome',
  disposition: 'emergency-department',
  title: 'Go now',
  text: 'Do not drive.',
  because: [{ step: 'numb', question: 'Numb between the legs', answer: 'Yes' }],
  safetyNet: [],
  clinicianSummary: 'Numbness.',
};
let chat: BackwiseChat;

const find = <T extends HTMLElement>(selector: string) => chat.shadowRoot!.querySelector<T>(selector)!;
const drawn = async () => {
  for (let depth = 0; depth < 8; depth++) await new Promise((resolve) => setTimeout(resolve, 5));
};
const focused = () => chat.shadowRoot!.activeElement;
const foretells = (text: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(JSON.stringify({ text, same: false, now: {}, then: {}, gone: [] })))),
  );
const press = async (selector: string) => {
  find(selector).click();
  await drawn();
};
const changes = () => FakeSocket.last.turns.filter(({ type }) => type === 'change');

/** Somebody said yes to a warning sign, and reads what to do. */
beforeEach(async () => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
  document.body.innerHTML = '<backwise-chat server="https://clinic.example/help" locale="en-GB"></backwise-chat>';
  chat = document.querySelector('backwise-chat')!;
  await later.fetch();
  await drawn();
  FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [numb], pending: numb });
  await drawn();
  FakeSocket.last.says({ type: 'replies', seq: 2, replies: [outcome] });
  await drawn();
});

afterEach(() => {
  chat.remove();
  vi.unstubAllGlobals();
});

it('an emergency is asked about once more, below advice that stands already', async () => {
  expect(find('.outcome').textContent).toContain('Do not drive.');
  expect(find('[data-part=is-that-right]').textContent).toContain('Numb between the legs');
  await press('[data-right]');
  expect(find('[data-part=confirmed]').textContent).toContain('do not wait');
  expect(focused()).toBe(find('.outcome h3'));
  expect(FakeSocket.last.turns).toHaveLength(0);
});

it('whoever pressed the wrong button is led to the answer, and the advice stays until it is changed', async () => {
  await press('[data-wrong]');
  expect(focused()).toBe(find('[data-part=mistaken]'));
  expect(find('[data-part=mistaken] [data-change=numb]')).not.toBeNull();
  expect(find('.outcome').textContent).toContain('Do not drive.');
});

it('what a change would do is shown before it is made', async () => {
  foretells('Your result would change.\n- Now: Go now\n- Then: Exercise');
  await press('[data-wrong]');
  await press('[data-part=mistaken] [data-change=numb]');
  await press('.changing [data-value=no]');

  const preview = find('[data-preview]');
  expect(focused()).toBe(preview);
  expect([...preview.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Now: Go now', 'Then: Exercise']);
  const [address, request] = vi.mocked(fetch).mock.calls[0]!;
  expect(String(address)).toBe('https://clinic.example/help/chat/previews');
  expect(request?.headers).toEqual({ Authorization: 'Bearer c1.s1' });
  expect(JSON.parse(request?.body as string)).toEqual({ type: 'change', id: 'preview', step: 'numb', values: ['no'] });
  expect(changes()).toHaveLength(0);

  await press('[data-preview] [data-confirm]');
  expect(changes()).toMatchObject([{ step: 'numb', values: ['no'] }]);
});

it('who keeps the answer changes nothing', async () => {
  foretells('Your result would change.');
  await press('[data-wrong]');
  await press('[data-part=mistaken] [data-change=numb]');
  await press('.changing [data-value=no]');
  await press('.changing [data-keep]');
  expect(changes()).toHaveLength(0);
  expect(find('.changing')).toBeNull();
  expect(focused()).toBe(find('[data-change=numb]'));
});

it('an answer can be changed where nobody can say what that would do', async () => {
  await press('[data-wrong]');
  await press('[data-part=mistaken] [data-change=numb]');
  await press('.changing [data-value=no]');
  expect(find('[data-preview]').textContent).toContain('cannot show now');
  await press('[data-preview] [data-confirm]');
  expect(changes()).toHaveLength(1);
});

it('an answer can be changed on a network that hangs, after five seconds', async () => {
  const late = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
  vi.stubGlobal('fetch', (_: URL, { signal }: RequestInit) => new Promise((_, fail) => signal!.addEventListener('abort', fail)));
  await press('[data-wrong]');
  await press('[data-part=mistaken] [data-change=numb]');
  await press('.changing [data-value=no]');
  expect(timeout).toHaveBeenCalledExactlyOnceWith(5_000);
  expect(find<HTMLButtonElement>('[data-confirm]').disabled).toBe(true);
  late.abort();
  await drawn();
  expect(find<HTMLButtonElement>('[data-confirm]').disabled).toBe(false);
  timeout.mockRestore();
});

it('whether it is right is asked by a name of its own each time', async () => {
  const asked = find('backwise-is-that-right');
  const again = asked.parentElement!.appendChild(Object.assign(document.createElement('backwise-is-that-right'), { because: [] }));
  await drawn();
  const names = [asked, again].map((one) => {
    const name = one.querySelector('[role=group]')!.getAttribute('aria-labelledby');
    expect(one.querySelector('p')!.id).toBe(name);
    return name;
  });
  expect(names[0]).not.toBe(names[1]);
});
