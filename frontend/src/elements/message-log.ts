import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversation } from '../conversation.js';
import { directionOf } from '../locale.js';
import type { LogEntry } from '../log-entries.js';
import type { Reply } from '../protocol.js';
import type { Said } from '../said.js';
import { words } from '../words.js';
import { alertCard } from './alert-card.js';
import { isBusy } from './attention.js';
import type { Answered } from './choices.js';
import { laterReply } from './later-reply.js';
import { outcomeCard } from './outcome-card.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';
import { understoodNote } from './understood-note.js';

/** A turn that has nothing else takes the focus to the question. */
const FOCUS_PASSES = ['text', 'ask', 'understood', 'alert'];

/** Everything said so far. Its lines keep their keys, so a screen reader announces each once. */
export class MessageLog extends PlainElement {
  static override properties = {
    entries: { attribute: false },
    conversation: { attribute: false },
    emergencyNumber: {},
    locale: {},
    online: { type: Boolean },
    answered: { attribute: false },
  };
  entries: LogEntry[] = [];
  conversation!: Conversation;
  emergencyNumber?: string;
  locale = 'en';
  online = true;
  answered: Answered = () => {};

  protected override render() {
    return repeat(
      this.entries,
      ({ key }) => key,
      (entry) => {
        const lang = entry.by === 'service' && entry.lang;
        return html`<div class="entry ${entry.by}" data-turn=${entry.turn} lang=${lang || nothing} dir=${lang ? directionOf(lang) : nothing}>
          ${entry.by === 'person' ? this.#said(entry.said) : this.#reply(entry.reply, entry.fresh, entry.past, this.#saidByFocus(entry.turn))}
        </div>`;
      },
    );
  }

  /** Focus goes on to the question's own group, which says it: nobody wants to hear it twice. */
  #saidByFocus(turn: number): boolean {
    const within = (this.getRootNode() as ShadowRoot).activeElement;
    const others = this.entries.some((entry) => entry.turn === turn && entry.by === 'service' && !FOCUS_PASSES.includes(entry.reply.kind));
    return !!within && !isBusy(within) && !others;
  }

  #said({ text, note, turn, refusal }: Said): TemplateResult {
    return html`<div class=${note ? 'note' : 'bubble'} part=${note ? 'note' : 'bubble-person'} data-said>
        ${note ? nothing : html`<span class="unseen">${words.you}</span>`}<span class="words" dir="auto">${text}</span>
      </div>
      ${turn && !this.online ? html`<p class="under">${words.sending}</p>` : nothing}
      ${refusal ? html`<div class="bubble" data-reply="error">${prose(refusal)}</div>` : nothing}`;
  }

  #reply(reply: Reply, fresh: boolean, past = false, quiet = false): TemplateResult {
    const { conversation } = this;
    switch (reply.kind) {
      case 'text':
        return html`<div class="bubble" part="bubble" data-reply="text">${prose(reply.text)}</div>`;
      case 'ask':
        return html`<div class="bubble question" part="bubble" data-reply="ask" data-step=${reply.step} aria-live=${quiet ? 'off' : nothing}>${prose(reply.text)}</div>`;
      case 'understood':
        return understoodNote(reply, conversation);
      case 'alert':
        return alertCard(reply, fresh);
      case 'outcome':
        return outcomeCard(reply, past, conversation, this.locale, this.emergencyNumber);
      default:
        return laterReply(reply, conversation, this.answered);
    }
  }
}

customElements.define('backwise-log', MessageLog);
