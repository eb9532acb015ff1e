import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../src/index.js';
import type { BackwiseChat } from '../src/index.js';
import { later } from '../src/elements/later.js';
import type { Ask, Replies } from '../src/protocol.js';
import { speak } from '../src/words.js';
import { FakeSocket, useFakeSocket } from './fake-service.js';

const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
];
const fever: Ask = {
  kind: 'ask',
  step: 'fever',
  text: 'Do you have a fever?',
  why: 'It changes what to do.',
  answer: 'yes-no-unsure',
  choices: [{ value: 'yes', label: 'Yes' }],
};
const fiebre: Ask = { ...fever, text: '¿Tiene fiebre?' };
const inSpanish: Replies = {
  type: 'replies',
  seq: 2,
  locale: 'es-GB',
  replies: [{ kind: 'text', text: 'Seguimos en español.' }, fiebre],
  pending: fiebre,
};
let chat: BackwiseChat;

const find = <T extends HTMLElement>(selector: string) => chat.shadowRoot!.querySelector<T>(selector)!;
const drawn = async () => {
  for (let depth = 0; depth < 10; depth++) await new Promise((resolve) => setTimeout(resolve, 5));
};
const onAPageIn = async (locale: string) => {
  document.body.innerHTML = `<backwise-chat server="https://clinic.example" locale="${locale}"></backwise-chat>`;
  chat = document.querySelector('backwise-chat')!;
  await drawn();
};
const welcomed = async (locale: string, offered = languages) => {
  FakeSocket.last
    .welcome('c1', { locale, languages: offered })
    .says({ type: 'replies', seq: 1, locale, replies: [fever], pending: fever });
  await drawn();
};

beforeAll(() => Promise.all([later.fetch(), import('../src/words/es.js')]));

beforeEach(() => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(async () => {
  chat.remove();
  vi.unstubAllGlobals();
  await speak('en');
});

describe('the language of the chat', () => {
  it('is offered in its own name, and only where there is another', async () => {
    await onAPageIn('en-GB');
    await welcomed('en-GB');
    find('[data-menu]').click();
    await drawn();
    const other = find<HTMLButtonElement>('.menu [data-language]');
    expect(other.lang).toBe('es');
    expect(other.textContent).toBe('Español');
    FakeSocket.last.says({ type: 'welcome', conversation: 'c1', secret: 's1', resumed: true, languages: [languages[0]!] });
    await drawn();
    expect(find('.menu [data-language]')).toBeNull();
  });

  it('changes with everything that the widget says, and the focus is at the question', async () => {
    await onAPageIn('en-GB');
    await welcomed('en-GB');
    find('[data-menu]').click();
    await drawn();
    find('[data-language=es]').click();
    await drawn();
    expect(FakeSocket.last.turns).toMatchObject([{ type: 'language', locale: 'es' }]);
    FakeSocket.last.says({ ...inSpanish, to: FakeSocket.last.turns[0]!.id });
    await drawn();
    expect(find('section.chat').lang).toBe('es');
    expect(find('[data-menu]').textContent).toContain('Menú');
    expect(find('.send').getAttribute('aria-label')).toBe('Enviar');
    expect(find('.dock .why').textContent).toContain('¿Por qué lo preguntamos?');
    expect(find<HTMLAnchorElement>('.emergency-bar a').textContent).toBe('999');
    expect(chat.shadowRoot!.activeElement).toBe(find('.dock [role=group]'));
    find('[data-menu]').click();
    await drawn();
    expect(find('[data-language]').lang).toBe('en');
  });

  it('leaves what was said as it was said', async () => {
    await onAPageIn('en-GB');
    await welcomed('en-GB');
    FakeSocket.last.says(inSpanish);
    await drawn();
    const lines = [...chat.shadowRoot!.querySelectorAll<HTMLElement>('.entry.service')];
    expect(lines.map(({ lang }) => lang)).toEqual(['en-GB', 'es-GB', 'es-GB']);
    expect(lines[0]!.textContent).toContain('Do you have a fever?');
  });

  it('is that of the page before there is any connection', async () => {
    await onAPageIn('es-ES');
    expect(find('.emergency-bar').textContent).toContain('En una emergencia, llame al');
    FakeSocket.last.welcome();
    expect(FakeSocket.last.sent[0]).toMatchObject({ type: 'hello', locale: 'es-ES' });
  });

  it('is English where the service does not speak that of the page', async () => {
    await onAPageIn('es-ES');
    await welcomed('en-ES', [languages[0]!]);
    expect(find('section.chat').lang).toBe('en');
    expect(find('[data-menu]').textContent).toContain('Menu');
    expect(find<HTMLAnchorElement>('.emergency-bar a').textContent).toBe('112');
  });
});
