import type { LitElement } from 'lit';
import type { Conversation } from '../conversation.js';
import type { LogEntry } from '../log-entries.js';
import { later } from './later.js';

/** Moves focus to the first match; returns whether there was one. */
export function focusOn(root: ParentNode, selector: string): boolean {
  const target = root.querySelector<HTMLElement>(selector);
  target?.focus({ preventScroll: true });
  return target !== null;
}

/** Who types goes on typing, and who reads the menu goes on reading: focus stays with them. */
export const isBusy = (within: Element): boolean => !!within.closest('backwise-free-text, backwise-menu, [data-menu][aria-expanded=true]');

/** Room between the edge of the view and what is brought into it. */
const MARGIN = 12;

/**
 * Shows what is new from as early a line as leaves the question and its choices in view, but from
 * `read` at the latest: a long answer is read from its start, not from its end.
 */
export function bringIntoView(talk: HTMLElement, lines: Element[], read: Element | undefined, atOnce: boolean): void {
  const end = talk.lastElementChild!.getBoundingClientRect().bottom;
  // On a very short screen the chat scrolls as a whole, below the emergency bar.
  const scroller = getComputedStyle(talk).overflowY === 'visible' ? talk.parentElement! : talk;
  const margin = MARGIN + (parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0);
  const top = (line: Element) => line.getBoundingClientRect().top;
  const start = lines.find((line) => line === read || end - top(line) <= scroller.clientHeight - margin - MARGIN) ?? lines.at(-1);
  if (!start) return;
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const distance = top(start) - top(scroller) - margin;
  scroller.scrollTo({ top: scroller.scrollTop + distance, behavior: calm ? 'instant' : 'smooth' });
}

/** What is new comes into view; focus follows only a person who is already in the chat. */
export class Attention {
  #attendedTo?: string;
  #lastAsked?: string;
  #hadFocus = false;

  constructor(private readonly chat: LitElement & { layout?: string }) {}

  /** After each drawing of a chat that can be seen. */
  attend(conversation: Conversation): void {
    this.#attendToErasure(conversation);
    const newest = conversation.entries.at(-1);
    if (!newest || newest.key === this.#attendedTo) return;
    const first = !this.#attendedTo;
    this.#attendedTo = newest.key;
    void this.#attendTo(conversation, newest, first);
  }

  /** What was said while nobody saw it is brought into view. */
  arrive(conversation: Conversation): void {
    const newest = conversation.entries.at(-1);
    if (newest) void this.#attendTo(conversation, newest, true);
  }

  beginAnew(): void {
    this.#attendedTo = undefined;
  }

  get #root(): ShadowRoot {
    return this.chat.renderRoot as ShadowRoot;
  }

  /** Erased by words: the box that had the focus is gone with the chat. */
  #attendToErasure({ forgotten }: Conversation): void {
    if (forgotten && this.#hadFocus) focusOn(this.#root, '[data-forgotten] [data-focus]');
    this.#hadFocus = !forgotten && !!this.#root.activeElement;
  }

  async #attendTo(conversation: Conversation, { turn, by }: LogEntry, first: boolean): Promise<void> {
    // The parts inside parts draw one after the other; by the next frame all have their height.
    await new Promise(requestAnimationFrame);
    void later.fetch();
    const newest = `[data-turn="${turn}"]`;
    this.#show([...this.#root.querySelectorAll(newest)], conversation.pending?.step, first);
    const within = this.#root.activeElement;
    if (by === 'person' || !within) return;
    if (!this.chat.layout) this.chat.scrollIntoView({ block: 'nearest' });
    // Who is busy stays so, unless it is time to stop and call.
    const busy = isBusy(within);
    if (focusOn(this.#root, `${newest} ${busy ? '.red ' : ''}[data-focus]`) || busy) return;
    this.#root.querySelector<HTMLElement>('.dock backwise-choices')?.focus({ preventScroll: true });
  }

  /**
   * A question that is known already may be out of view; what was said about it may not, nor how
   * an answer was understood.
   */
  #show(lines: Element[], step: string | undefined, first: boolean): void {
    const known = first || step === this.#lastAsked;
    const read = lines.find((line) => line.matches('.service') && (known || line.querySelector('[data-focus], [role=alert], .understood')));
    bringIntoView(this.#root.querySelector<HTMLElement>('.scroller')!, lines, read, first);
    this.#lastAsked = step ?? this.#lastAsked;
  }
}
