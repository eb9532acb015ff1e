import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../src/index.js';
import { later } from '../src/elements/later.js';
import type { BackwiseChat } from '../src/index.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const ticket = JSON.stringify({ conversation: 'c1', secret: 's1', after: 3 });
let chat: BackwiseChat;
let answer: () => Promise<Response>;

const drawn = async () => {
  for (let depth = 0; depth < 8; depth++) await new Promise((resolve) => setTimeout(resolve, 5));
};
const onAPage = async (attributes = '') => {
  document.body.innerHTML = `<backwise-chat server="https://clinic.example" locale="en-GB" exit-to="#" ${attributes}></backwise-chat>`;
  chat = document.querySelector('backwise-chat')!;
  await drawn();
};
const find = <T extends HTMLElement>(selector: string) => chat.shadowRoot!.querySelector<T>(selector)!;
const escape = (from: Element, times = 1) => {
  const press = () => from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
  for (let time = 0; time < times; time++) press();
};
const forgets = () =>
  vi.mocked(fetch).mock.calls.map(([, request]) => [JSON.parse(request!.body as string).command, (request!.headers as Record<string, string>).Authorization]);

beforeAll(() => later.fetch());

beforeEach(() => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
  answer = () => Promise.resolve(new Response('{}'));
  vi.stubGlobal('fetch', vi.fn(() => answer()));
});

afterEach(() => {
  chat.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the quick exit', () => {
  it('erases the chat behind a bubble that was not opened on this page, without a connection', async () => {
    localStorage.setItem('backwise', ticket);
    localStorage.setItem('backwise:practice', '{}');
    await onAPage('layout="bubble"');
    chat.leave();
    await drawn();
    expect(forgets()).toEqual([['forget', 'Bearer c1.s1']]);
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(FakeSocket.all).toHaveLength(0);
  });

  it('leaves the key behind until the service has answered, and the next visit sends it again', async () => {
    answer = () => Promise.reject(new TypeError('no network'));
    await onAPage();
    FakeSocket.last.welcome();
    chat.leave();
    await drawn();
    expect(localStorage.length).toBe(1);
    expect(JSON.parse(localStorage.getItem('backwise:left')!)).toEqual({ conversation: 'c1', secret: 's1' });
    chat.remove();
    answer = () => Promise.resolve(new Response('{}'));
    await onAPage();
    expect(forgets()).toEqual([1, 2].map(() => ['forget', 'Bearer c1.s1']));
    expect(localStorage.getItem('backwise:left')).toBeNull();
  });

  it.each(['{"conversation":', 'null'])('that left a key which is damaged (%s) costs the next visit nothing', async (left) => {
    localStorage.setItem('backwise:left', left);
    await onAPage();
    expect(localStorage.getItem('backwise:left')).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
    expect(chat.shadowRoot!.querySelector('[data-exit]')).not.toBeNull();
  });

  it('from a bubble that nobody has talked in asks nothing of the service', async () => {
    await onAPage('layout="bubble"');
    chat.leave();
    await drawn();
    expect(fetch).not.toHaveBeenCalled();
    expect(FakeSocket.all).toHaveLength(0);
  });
});

describe('Escape, three times', () => {
  let left: ReturnType<typeof vi.fn<() => void>>;

  const welcomed = async (attributes = '') => {
    await onAPage(attributes);
    FakeSocket.last.welcome();
    left = vi.fn<() => void>();
    chat.leave = left;
  };

  it('is the quick exit', async () => {
    await welcomed();
    escape(find('[data-menu]'), 2);
    expect(left).not.toHaveBeenCalled();
    escape(find('[data-menu]'));
    expect(left).toHaveBeenCalledOnce();
  });

  it('is nothing on a page that has an exit of its own', async () => {
    await welcomed('quick-exit="off"');
    escape(find('[data-menu]'), 3);
    expect(left).not.toHaveBeenCalled();
  });

  it('counts none that closed a menu', async () => {
    await welcomed();
    find('[data-menu]').click();
    await drawn();
    escape(find('[data-menu]'), 3);
    expect(left).not.toHaveBeenCalled();
    escape(find('[data-menu]'));
    expect(left).toHaveBeenCalledOnce();
  });

  it('counts none that the page took for its own, nor one that closes a dialog', async () => {
    await welcomed();
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', take);
    escape(find('[data-menu]'), 3);
    document.body.removeEventListener('keydown', take);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    // As a browser says, and happy-dom does not.
    vi.spyOn(dialog, 'matches').mockImplementation((selector: string) => selector === ':modal' && dialog.open);
    escape(find('[data-menu]'), 3);
    expect(left).not.toHaveBeenCalled();
    dialog.close();
    escape(find('[data-menu]'), 3);
    expect(left).toHaveBeenCalledOnce();
  });
});
