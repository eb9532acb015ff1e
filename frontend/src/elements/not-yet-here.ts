import { html } from 'lit';
import { words } from '../words.js';
import { later } from './later.js';

/** In place of parts that are still on their way. Nothing is said aloud unless they do not come. */
export const notYetHere = () =>
  later.failed
    ? html`<div class="inset" data-not-here>
        <p>${words.notHere}</p>
        <button type="button" class="secondary" data-try-again @click=${tryAgain}>${words.tryAgain}</button>
      </div>`
    : html`<p class="typing" aria-hidden="true"><i></i><i></i><i></i></p>`;

/** The button goes once the parts are here, so focus goes to what stays. */
function tryAgain({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const stays = button.closest('.outcome, .commands')?.querySelector<HTMLElement>('[data-focus], [data-menu]');
  (stays ?? button.closest<HTMLElement>('backwise-log'))?.focus({ preventScroll: true });
  void later.fetch();
}
