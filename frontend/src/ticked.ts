import { joined } from './exclusive.js';
import type { Ask, Replies } from './protocol.js';

/** Boxes that are ticked and not sent yet. */
export interface Ticked {
  step: string;
  values: readonly string[];
}

/** An answer that was typed beside ticked boxes would drop them, a warning sign perhaps. */
export class TickedBeside {
  /** By the id of the message that was typed. */
  readonly #all = new Map<string, Ticked>();

  add(id: string, ticked: Ticked): void {
    this.#all.set(id, ticked);
  }

  /** The answer that holds both, where the one that was understood does not. */
  joined({ to = '', replies }: Replies, asked: (step: string) => Ask | undefined) {
    const ticked = this.#all.get(to);
    this.#all.delete(to);
    const typed = replies.find((reply) => reply.kind === 'understood' && reply.step === ticked?.step);
    if (!ticked || typed?.kind !== 'understood') return undefined;
    const choices = asked(ticked.step)?.choices ?? [];
    const values = joined(ticked.values, typed.values, choices);
    if (values.length === typed.values.length && values.every((value) => typed.values.includes(value))) return undefined;
    const labels = choices.filter(({ value }) => values.includes(value)).map(({ label }) => label);
    return { step: ticked.step, values, label: labels.join(', ') };
  }

  clear(): void {
    this.#all.clear();
  }
}
