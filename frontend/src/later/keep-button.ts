import type { Conversation } from '../conversation.js';
import { html, words } from './kit.js';

/** Once pressed it stays where it is, so that focus does, but does nothing more. */
export const keepButton = (conversation: Conversation) =>
  html`<div class="actions">
    <button
      type="button"
      class="secondary"
      data-keep-programme
      aria-disabled=${conversation.keeping ? 'true' : 'false'}
      @click=${() => conversation.keeping || conversation.command('keep')}
    >${conversation.keeping === 'kept' ? words.kept : words.keepProgramme}</button>
  </div>`;
