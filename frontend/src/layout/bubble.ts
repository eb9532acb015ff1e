import type { Frame, Framed } from './frame.js';
import { html, icon, nameOf, nothing, storeIn, words } from './kit.js';
import { keepToWhatIsSeen } from './seen-height.js';

/** Where the panel covers the whole screen, and the page behind it is out of reach. As in styles/layouts.ts. */
const COVERS_ALL = '(max-width: 40em), (max-height: 32em)';
const CHAT = 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H8l-6 5V5a2 2 0 0 1 2-2z';
const CLOSE = 'M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z';

/**
 * The chat behind a round button in the corner. Both are in the browser's top layer: no transform,
 * clipping or z-index of the page reaches them.
 */
export class Bubble implements Frame {
  #open: boolean;
  /** What the service had said when the chat was last in view. */
  #seen = 0;
  /** What older browsers cannot be asked (`:modal`). */
  #modal = false;
  readonly #store = storeIn('sessionStorage');
  readonly #coversAll = matchMedia(COVERS_ALL);

  constructor(private readonly chat: Framed) {
    // It has begun already with a private link.
    if (chat.begun()) this.#store.write(this.#key, '1');
    this.#open = !!this.#store.read(this.#key);
  }

  get hidden(): boolean {
    return !this.#open;
  }

  /** For this tab only, so that a reload leaves it as it was. */
  get #key(): string {
    return `${nameOf(this.chat.element.dialog)}:open`;
  }

  get #panel(): HTMLDialogElement | null {
    return this.chat.element.renderRoot.querySelector('.panel');
  }

  connected(signal: AbortSignal): void {
    // A dialog that was taken out of the page is modal no more.
    this.#modal = false;
    this.#coversAll.addEventListener('change', () => this.drawn(), { signal });
    keepToWhatIsSeen(this.chat.element, signal);
  }

  around(chat: unknown) {
    const received = this.chat.received();
    if (this.#open) this.#seen = received;
    const unread = Math.max(received - this.#seen, 0);
    return html`<div class="root corner" popover="manual" @keydown=${this.#closeOnEscape}>
      <button
        type="button"
        class="launcher"
        part="launcher"
        aria-label=${this.#open ? words.closeChat : words.name}
        aria-expanded=${this.#open}
        aria-describedby="unread"
        @click=${() => this.toggle(!this.#open)}
      >
        ${icon(this.#open ? CLOSE : CHAT)}
      </button>
      <p id="unread" class="unread" role="status">
        ${unread ? html`<b>${unread}</b><span class="unseen"> ${words.unread(unread)}</span>` : nothing}
      </p>
      <dialog class="panel" part="panel" aria-label=${words.name} @close=${this.#closed}>${chat}</dialog>
    </div>`;
  }

  control() {
    return html`<button type="button" class="quiet" data-close-chat aria-label=${words.closeChat} @click=${() => this.toggle(false)}>
      ${icon(CLOSE)}
    </button>`;
  }

  toggle(open: boolean): void {
    if (open === this.#open) return;
    const { element, begin, arrive } = this.chat;
    this.#open = open;
    if (open) this.#store.write(this.#key, '1');
    else this.erase();
    if (open) begin();
    element.requestUpdate();
    void element.updateComplete.then(() => {
      if (open) arrive();
      else element.renderRoot.querySelector<HTMLElement>('.launcher')?.focus();
    });
    element.dispatchEvent(new CustomEvent<boolean>('backwise-toggle', { detail: open, bubbles: true }));
  }

  erase(): void {
    this.#store.erase(this.#key);
  }

  /** Brings the dialog to what it should be: closed, open beside the page, or over all of it. */
  drawn(): void {
    const panel = this.#panel;
    if (!panel) return;
    const corner = panel.parentElement!;
    // Where there are no popovers, nor is there a `:popover-open` to ask for.
    if (corner.showPopover && !corner.matches(':popover-open')) corner.showPopover();
    const modal = this.#open && this.#coversAll.matches;
    if (panel.open === this.#open && this.#modal === modal) return;
    this.#modal = modal;
    if (panel.open) panel.close();
    if (modal) panel.showModal();
    else panel.open = this.#open;
  }

  /** By the device's own way back; not where it was only opened in the other manner. */
  #closed = (): void => {
    if (this.#open && !this.#panel?.open) this.toggle(false);
  };

  #closeOnEscape = (event: KeyboardEvent): void => {
    const dialog = (event.target as Element).closest('dialog');
    const inner = dialog && dialog !== this.#panel;
    if (event.key !== 'Escape' || event.defaultPrevented || inner || !this.#open) return;
    event.preventDefault();
    this.toggle(false);
  };
}
