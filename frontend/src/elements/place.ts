import type { CSSResult } from 'lit';
import type { Frame, Framed } from '../layout/frame.js';
import type { LayoutParts } from '../layout/index.js';
import { fetchPart } from '../parts.js';
import { kit } from './kit.js';

let fetched: Promise<LayoutParts | undefined> | undefined;

/** Once for all chats on a page; nothing where it cannot be had. */
function fetchParts(): Promise<LayoutParts | undefined> {
  const attempt = (count: number) => fetchPart('layout', count, () => import('../layout/index.js'));
  fetched ??= attempt(0)
    .catch(() => attempt(1))
    .then(({ parts }) => parts(kit))
    .catch(() => (fetched = undefined));
  return fetched;
}

/** Where the chat is, if not where its tag stands: the frame around it, loaded for such chats only. */
export class Place {
  frame?: Frame;
  styles: CSSResult[] = [];
  #coming?: Promise<unknown>;

  constructor(private readonly chat: Framed) {}

  /** It is not to be seen, or not yet. */
  get hidden(): boolean {
    return !!this.chat.element.layout && (this.frame?.hidden ?? true);
  }

  toggle(open: boolean): void {
    void this.#coming?.then(() => this.frame?.toggle(open));
  }

  /** Without its frame a chat is where its tag stands. */
  async take(signal: AbortSignal, here: () => void): Promise<void> {
    const { element } = this.chat;
    if (element.layout) this.#coming = fetchParts();
    const parts = await this.#coming as LayoutParts | undefined;
    if (signal.aborted) return;
    if (parts) {
      this.frame ??= parts.frame(this.chat);
      this.frame.connected(signal);
      this.styles = parts.styles;
      here();
    } else element.layout = undefined;
    if (!this.hidden) this.chat.begin();
    element.requestUpdate();
  }
}
