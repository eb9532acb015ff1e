import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../src/index.js';
import * as parts from '../src/parts.js';
import type { BackwiseChat } from '../src/index.js';
import { useFakeSocket } from './fake-service.js';

vi.mock('../src/parts.js', async (original) => ({ fetchPart: vi.fn((await original<typeof parts>()).fetchPart) }));

let chat: BackwiseChat;

const drawn = async () => {
  for (let depth = 0; depth < 8; depth++) await new Promise((resolve) => setTimeout(resolve, 5));
};
const fetchPart = vi.mocked(parts.fetchPart);
const attempts = () => fetchPart.mock.calls.flatMap(([part, attempt]) => (part === 'es' ? [attempt] : []));

beforeEach(useFakeSocket);

afterEach(() => {
  chat.remove();
  vi.unstubAllGlobals();
});

it('the words of a language that did not come are asked for again, by another address, when the page wakes', async () => {
  fetchPart.mockRejectedValueOnce(new TypeError('no network'));
  document.body.innerHTML = '<backwise-chat server="https://clinic.example" locale="es-ES"></backwise-chat>';
  chat = document.querySelector('backwise-chat')!;
  await drawn();
  const said = () => chat.shadowRoot!.querySelector('.emergency-bar')!.textContent;
  expect(said()).toContain('In an emergency');
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(said()).toContain('En una emergencia'));
  window.dispatchEvent(new Event('online'));
  await drawn();
  expect(attempts()).toEqual([0, 1]);
});
