import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../src/index.js';
import { later } from '../src/elements/later.js';
import type { BackwiseChat } from '../src/index.js';
import { useFakeSocket } from './fake-service.js';

let chat: BackwiseChat;

const panel = () => chat.shadowRoot!.querySelector<HTMLDialogElement>('.panel')!;
const drawn = async () => {
  for (let depth = 0; depth < 8; depth++) await new Promise((resolve) => setTimeout(resolve, 5));
};

beforeAll(() => later.fetch());

beforeEach(() => {
  useFakeSocket();
  localStorage.clear();
  sessionStorage.clear();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    if (/:modal|:popover-open/.test(selector)) throw new DOMException(`'${selector}' is not a valid selector`, 'SyntaxError');
    return matches.call(this, selector);
  });
});

const onAPage = async () => {
  document.body.innerHTML = '<backwise-chat server="https://clinic.example" locale="en-GB" layout="bubble"></backwise-chat>';
  chat = document.querySelector('backwise-chat')!;
  // Its own module comes first.
  await vi.waitFor(() => expect(chat.shadowRoot!.querySelector('.launcher')).not.toBeNull(), 5_000);
  await drawn();
};

afterEach(() => {
  chat.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a bubble, in a browser without popovers', () => {
  it('opens and closes beside the page', async () => {
    await onAPage();
    const shown = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    chat.shadowRoot!.querySelector<HTMLElement>('.launcher')!.click();
    await vi.waitFor(() => expect(panel().open).toBe(true), 5_000);
    expect(shown).not.toHaveBeenCalled();
    chat.close();
    await vi.waitFor(() => expect(panel().open).toBe(false), 5_000);
  });

  it('opens over all of a small screen, once', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), { matches: true }) as MediaQueryList);
    await onAPage();
    const shown = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    chat.open();
    await drawn();
    chat.requestUpdate();
    await vi.waitFor(() => expect(panel().open).toBe(true), 5_000);
    expect(shown).toHaveBeenCalledOnce();
  });
});
