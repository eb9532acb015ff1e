import type { Conversation } from '../conversation.js';
import type { Picture } from '../protocol.js';
import { PlainElement, html, words } from './kit.js';
import { onService } from './service-address.js';

/** A drawing that moves only when the person wants it to. Its box keeps its size from the start. */
export const definePicture = () =>
  customElements.define(
    'backwise-picture',
    class extends PlainElement {
      static override properties = {
        picture: { attribute: false },
        conversation: { attribute: false },
        moving: { state: true },
      };
      picture!: Picture;
      conversation!: Conversation;
      private moving = false;

      protected override render() {
        const { still, moving, text } = this.picture;
        return html`<img class="picture" loading="lazy" src=${onService(this.moving ? moving : still, this.conversation)} alt=${text} width="320" height="200" />
          <button type="button" class="secondary small" data-movement @click=${this.#toggle}>
            ${this.moving ? words.stopMovement : words.showMovement}
          </button>`;
      }

      #toggle(): void {
        this.moving = !this.moving;
      }
    },
  );
