import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import '../src/index.js';
import { later } from '../src/elements/later.js';
import { sessionParts } from '../src/later/session-parts.js';
import type { BackwiseChat } from '../src/index.js';
import type { Outcome } from '../src/protocol.js';
import { plan } from './a-programme.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const advice: Outcome = {
  kind: 'outcome',
  disposition: 'see-clinician',
  title: 'See your doctor',
  text: 'This week.',
  because: [],
  safetyNet: [],
  clinicianSummary: '',
};
const programme: Outcome = { ...advice, disposition: 'exercise', title: 'Begin', plan };
let chat: BackwiseChat;

const find = <T extends HTMLElement>(selector: string) => chat.shadowRoot!.querySelector<T>(selector)!;
const drawn = async () => {
  for (let depth = 0; depth < 8; depth++) await new Promise((resolve) => setTimeout(resolve));
};
const press = async (selector: string) => {
  find(selector).click();
  await drawn();
};
const ends = async (outcome: Outcome) => {
  FakeSocket.last.welcome().says({ type: 'replies', seq: 1, replies: [outcome] });
  await drawn();
};

beforeAll(async () => {
  await later.fetch();
  await sessionParts.fetch();
});

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

it('the menu offers to check in once there is a programme', async () => {
  await ends(advice);
  await press('[data-menu]');
  expect(find('[data-command=check-in]')).toBeNull();
  FakeSocket.last.says({ type: 'replies', seq: 2, replies: [programme] });
  await drawn();
  // Whoever reads the menu when a reply comes stays in it.
  await press('[data-command=check-in]');
  expect(FakeSocket.last.turns).toMatchObject([{ type: 'command', command: 'check-in' }]);
});

it('an advice without a programme has a page for the doctor, and no session', async () => {
  await ends(advice);
  expect(find('[data-doctor]')).not.toBeNull();
  expect(find('[data-print]')).not.toBeNull();
  expect(find('[data-handout="programme.pdf"], [data-start]')).toBeNull();
});

it('"forget me" erases what was done of the programme, and where somebody stopped', async () => {
  await ends(programme);
  await press('[data-start=session]');
  await press('[data-begin]');
  await press('[data-session] [data-next]');
  await press('[data-leave]');
  expect(localStorage.getItem('backwise:practice')).toContain('standing-pelvic-tilt');
  expect(FakeSocket.last.turns).toEqual([]);
  chat.forget();
  expect(localStorage.getItem('backwise:practice')).toBeNull();
});

it('who stops a session for something new is asked about the warning signs in the chat', async () => {
  await ends(programme);
  await press('[data-start=session]');
  await press('[data-begin]');
  await press('[data-hurt]');
  await press('[data-strength=spread]');
  await press('[data-then=check-signs]');
  expect(FakeSocket.last.turns).toMatchObject([{ type: 'command', command: 'check-in' }]);
  expect(chat.shadowRoot!.activeElement).toBe(find('backwise-log'));
});
