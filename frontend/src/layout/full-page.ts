import type { Frame, Framed } from './frame.js';
import { html, nothing } from './kit.js';
import { keepToWhatIsSeen } from './seen-height.js';

/** The whole window is the chat. */
export class FullPage implements Frame {
  readonly hidden = false;

  constructor(private readonly chat: Framed) {}

  around(chat: unknown) {
    return html`<div class="root page">${chat}</div>`;
  }

  control() {
    return nothing;
  }

  connected(signal: AbortSignal): void {
    keepToWhatIsSeen(this.chat.element, signal);
  }

  drawn(): void {}

  toggle(): void {}

  erase(): void {}
}
