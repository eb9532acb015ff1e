import type { Turn } from '../protocol.js';

/**
 * What the person did in one conversation and the service has not yet answered, in order. A turn
 * leaves only when the frame with the same `to` is here; until then it may be sent again, always
 * with the same id.
 */
export class Outbox {
  #conversation?: string;
  #turns: Turn[] = [];

  get first(): Turn | undefined {
    return this.#turns[0];
  }

  /** What was meant for another conversation must not be applied to this one. */
  belongTo(conversation: string): void {
    if (this.#conversation && this.#conversation !== conversation) this.#turns = [];
    this.#conversation = conversation;
  }

  add(turn: Turn): void {
    if (!this.#turns.some(({ id }) => id === turn.id)) this.#turns.push(turn);
  }

  settle(id: string): void {
    this.#turns = this.#turns.filter((turn) => turn.id !== id);
  }

  clear(): void {
    this.#turns = [];
    this.#conversation = undefined;
  }
}
