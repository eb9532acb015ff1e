import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversation } from '../conversation.js';
import type { LogEntry } from '../log-entries.js';
import type { Reply } from '../protocol.js';
import type { Said } from '../said.js';
import { words } from '../words.js';
import './alert-card.js';
import './answers-list.js';
import './faq-answer.js';
import './outcome-card.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';
import './understood-note.js';

/** Everything said so far. Its lines keep their keys, so a screen reader announces each once. */
@customElement('backwise-log')
export class MessageLog extends PlainElement {
  @property({ attribute: false }) entries: LogEntry[] = [];
  @property({ attribute: false }) conversation!: Conversation;
  @property() emergencyNumber?: string;
  @property() locale = 'en';
  @property({ type: Boolean }) online = true;

  protected override render() {
    return repeat(
      this.entries,
      ({ key }) => key,
      (entry) => html`<div class="entry ${entry.by}" data-turn=${entry.turn}>
        ${entry.by === 'person' ? this.#said(entry.said) : this.#reply(entry.reply, entry.fresh)}
      </div>`,
    );
  }

  #said({ text, note, turn, refusal }: Said): TemplateResult {
    return html`<div class=${note ? 'note' : 'bubble'} part=${note ? 'note' : 'bubble-person'} data-said>
        ${note ? nothing : html`<span class="unseen">${words.you}</span>`}<span class="words">${text}</span>
      </div>
      ${turn && !this.online ? html`<p class="under">${words.sending}</p>` : nothing}
      ${refusal ? html`<div class="bubble" data-reply="error">${prose(refusal)}</div>` : nothing}`;
  }

  #reply(reply: Reply, fresh: boolean): TemplateResult {
    const { conversation } = this;
    switch (reply.kind) {
      case 'text':
        return html`<div class="bubble" part="bubble" data-reply="text">${prose(reply.text)}</div>`;
      case 'ask':
        return html`<div class="bubble question" part="bubble" data-reply="ask" data-step=${reply.step}>${prose(reply.text)}</div>`;
      case 'understood':
        return html`<backwise-understood .understood=${reply} .conversation=${conversation}></backwise-understood>`;
      case 'faq':
        return html`<backwise-faq .faq=${reply} .conversation=${conversation}></backwise-faq>`;
      case 'alert':
        return html`<backwise-alert .alert=${reply} .fresh=${fresh}></backwise-alert>`;
      case 'answers':
        return html`<backwise-answers .known=${reply} .conversation=${conversation}></backwise-answers>`;
      case 'outcome':
        return html`<backwise-outcome
          .outcome=${reply}
          .conversation=${conversation}
          .emergencyNumber=${this.emergencyNumber}
          .locale=${this.locale}
        ></backwise-outcome>`;
    }
  }
}
