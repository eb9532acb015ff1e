import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../src/index.js';
import { later } from '../src/elements/later.js';
import type { BackwiseChat } from '../src/index.js';
import type { Outcome } from '../src/protocol.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const outcome: Outcome = {
  kind: 'outcome',
  disposition: 'emergency-department',
  title: 'Go to A&E now',
  text: 'Do not drive.',
  because: [{ step: 'numb', question: 'Numb?', answer: 'Yes' }],
  safetyNet: ['You cannot pass water.'],
  clinicianSummary: 'Saddle numbness.',
};
const parts = () => import('../src/later/index.js');
const offline = () => Promise.reject(new TypeError('no network'));
let chat: BackwiseChat;

const find = <T extends HTMLElement>(selector: string) => chat.shadowRoot!.querySelector<T>(selector)!;
const drawn = async () => {
  for (let depth = 0; depth < 8; depth++) await new Promise((resolve) => setTimeout(resolve, 5));
};
const focused = () => chat.shadowRoot!.activeElement;

beforeEach(async () => {
  await parts();
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

/** In this order: what is here once stays for all that follows. */
it('the advice is there when the rest cannot be fetched, which is said and tried again', async () => {
  later.module = vi.fn(offline);
  FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [outcome] });
  await drawn();
  expect(find('.outcome h3').textContent).toBe('Go to A&E now');
  expect(find('.outcome').textContent).toContain('Do not drive.');
  expect(find('.outcome .call').getAttribute('href')).toBe('tel:999');
  expect(find('[data-part=safety-net]').textContent).toContain('You cannot pass water.');
  expect(find('[data-not-here]').textContent).toContain('We keep trying');
  await vi.waitFor(() => expect(later.module).toHaveBeenCalledTimes(2), 2_000);
});

it('what is typed is answered in words when its card cannot be fetched', async () => {
  later.module = vi.fn(offline);
  const faq = { kind: 'faq' as const, entry: 'heat', question: 'Heat?', text: 'Heat is fine.', sources: [], other: [] };
  FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [faq] });
  await drawn();
  expect(find('[role=log]').textContent).toContain('Heat is fine.');
  find('[data-try-again]').focus();
  find('[data-try-again]').click();
  expect(focused()).toBe(find('[role=log]'));
});

it('the rest joins what is read already, and takes no focus', async () => {
  later.module = vi.fn(offline);
  FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [outcome] });
  await drawn();
  const heading = find('.outcome h3');
  heading.focus();
  later.module = parts;
  find('[data-try-again]').click();
  await drawn();
  expect(find('.outcome h3')).toBe(heading);
  expect(focused()).toBe(heading);
  expect(find('[data-not-here]')).toBeNull();
  expect(find('[data-part=clinician-summary]').textContent).toContain('Saddle numbness.');
  expect(find('[data-part=because]').textContent).toContain('Numb?');
  expect(chat.shadowRoot!.querySelectorAll('[data-disposition]')).toHaveLength(1);
});
