import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { later } from '../src/elements/later.js';
import type { Summary } from '../src/protocol.js';
import { Screen, drawn } from './a-programme.js';

const summary: Summary = {
  title: 'Summary for a clinician',
  madeOn: '2026-11-22',
  service: { name: 'Backwise', dialog: 'low-back-pain', version: '3' },
  outcome: { title: 'You can begin a programme', disposition: 'exercise', rules: ['no-signs'] },
  warningSigns: [{ question: 'Numb between the legs?', answer: 'No' }],
  answers: [{ question: 'How strong is it?', answer: '3' }],
  programme: { start: '2026-11-22', phase: 1, exercises: ['Dead bug'] },
  note: 'Nobody has examined this person.',
};
let screen: Screen;
const asked = vi.fn<(address: string, how: RequestInit) => Promise<Response>>();
const result = () => screen.text('[data-result]');
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  await drawn();
};

beforeAll(() => later.fetch());

beforeEach(async () => {
  localStorage.clear();
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
  screen = new Screen();
  screen.show();
  await drawn();
});

afterEach(() => {
  screen.root.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('a programme can be kept, once, by a button that stays where it is', async () => {
  const button = screen.find('[data-keep-programme]');
  expect(button.textContent).toBe('Keep this programme for 12 weeks');
  button.click();
  expect(screen.conversation.command.mock.calls).toEqual([['keep']]);
  screen.conversation.keeping = 'kept';
  screen.show({ intro: 'again' });
  await drawn();
  expect(screen.find('[data-keep-programme]')).toBe(button);
  expect(button.textContent).toBe('Kept');
  button.click();
  expect(screen.conversation.command).toHaveBeenCalledOnce();
});

it.each(['programme.ics', 'programme.pdf', 'summary.pdf', 'fhir.json'])('%s is asked for as the person, and saved', async (form) => {
  asked.mockResolvedValue(new Response('content'));
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  await screen.press(`[data-handout="${form}"]`);
  await settled();
  const [address, how] = asked.mock.calls[0]!;
  expect(address).toBe(`https://clinic.example/chat-service/chat/handouts/${form}`);
  expect(how).toMatchObject({ method: 'POST', headers: { Authorization: 'Bearer c1.s1' }, credentials: 'omit' });
  expect(saved).toEqual([`backwise-${form}`]);
  expect(result()).toBe('Saved. Look where your downloads go.');
});

it('without a connection says so', async () => {
  asked.mockRejectedValue(new TypeError('no network'));
  await screen.press('[data-handout="programme.pdf"]');
  await settled();
  expect(result()).toContain('needs a connection');
});

it('a refusal is told in the words of the service, and in our own where it has none', async () => {
  asked.mockResolvedValueOnce(new Response('{"type":"error","code":"too-fast","message":"One moment, please."}', { status: 429 }));
  await screen.press('[data-handout="programme.pdf"]');
  await settled();
  expect(result()).toBe('One moment, please.');
  asked.mockResolvedValueOnce(new Response('<html>', { status: 502 }));
  await screen.press('[data-handout="programme.pdf"]');
  await settled();
  expect(result()).toContain('did not work just now');
});

it('the page for a doctor is shown on its own, and closed again', async () => {
  asked.mockResolvedValue(new Response(JSON.stringify(summary)));
  await screen.press('[data-doctor]');
  await settled();
  const page = screen.text('[data-doctors-page]');
  for (const part of ['Summary for a clinician', '22 November 2026', 'no-signs', 'Numb between the legs? No', 'Dead bug', 'Nobody has examined']) {
    expect(page).toContain(part);
  }
  await screen.press('[data-close]');
  expect(screen.find('[data-doctors-page]')).toBeNull();
});

it('the private link is there too', () => {
  expect(screen.find<HTMLInputElement>('[data-part=private-link] input').value).toContain('#backwise=c1.s1');
});
