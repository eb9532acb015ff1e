import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../src/index.js';
import type { BackwiseChat } from '../src/index.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

let chat: BackwiseChat;

const drawn = async () => {
  for (let depth = 0; depth < 8; depth++) await new Promise((resolve) => setTimeout(resolve, 5));
};
const shows = (selector: string) => chat.shadowRoot!.querySelector(selector) !== null;
const sleeps = () => window.dispatchEvent(new Event('pagehide'));
const wakes = async () => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await drawn();
};

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

describe('a page that comes out of the back/forward cache', () => {
  beforeEach(async () => {
    FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [{ kind: 'text', text: 'Hello.' }] });
    await drawn();
    sleeps();
  });

  it('shows nothing of a chat that was erased meanwhile, and connects to none', async () => {
    localStorage.removeItem('backwise');
    await wakes();
    expect(shows('[data-forgotten]')).toBe(true);
    expect(chat.shadowRoot!.textContent).not.toContain('Hello.');
    expect(FakeSocket.all).toHaveLength(1);
  });

  it('fetches by one connection what another tab has gone on with', async () => {
    localStorage.setItem('backwise', JSON.stringify({ conversation: 'c1', secret: 's1', after: 4 }));
    await wakes();
    expect(FakeSocket.all).toHaveLength(2);
    FakeSocket.last.welcome();
    expect(FakeSocket.last.sent[0]).toMatchObject({ conversation: 'c1', after: 1 });
  });

  it('goes on where nothing has changed', async () => {
    await wakes();
    expect(FakeSocket.all).toHaveLength(2);
    expect(shows('[data-forgotten]')).toBe(false);
  });
});

it('a page that wakes before the service has named its chat waits for that', async () => {
  await wakes();
  expect(shows('[data-forgotten]')).toBe(false);
  expect(FakeSocket.all).toHaveLength(1);
});
