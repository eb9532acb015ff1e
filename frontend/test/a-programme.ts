import { readFileSync } from 'node:fs';
import { render } from 'lit';
import { vi } from 'vitest';
import { storeIn } from '../src/connection/storage.js';
import type { Conversation } from '../src/conversation.js';
import { programmeView } from '../src/later/programme-view.js';
import type { Shown } from '../src/later/shown.js';
import type { Outcome, Plan, Replies } from '../src/protocol.js';
import { parseServerMessage } from '../src/reading.js';

const file = '../../src/main/resources/chat/examples/server-replies-outcome-exercise.json';
const frame = parseServerMessage(readFileSync(new URL(file, `file://${import.meta.dirname}/`), 'utf8')) as Replies;

/** The programme of the example frame, which the Java tests read too. */
export const plan: Plan = (frame.replies[0] as Outcome).plan!;

/** As much of a conversation as a programme needs. */
export function aConversation() {
  return {
    key: { conversation: 'c1', secret: 's1' },
    options: { server: new URL('https://clinic.example/chat-service/'), name: 'backwise', local: storeIn('localStorage') },
    practice: 'backwise:practice',
    locale: 'en-GB',
    connection: 'online',
    link: 'https://clinic.example/#backwise=c1.s1',
    keeping: undefined as 'asked' | 'kept' | undefined,
    command: vi.fn(),
  };
}

export type AConversation = ReturnType<typeof aConversation>;

/** A programme on a screen of its own. */
export class Screen {
  readonly root = document.createElement('div');
  conversation = aConversation();

  constructor() {
    this.root.className = 'outcome';
    document.body.append(this.root);
  }

  show(changes: Partial<Plan> = {}, shown: Partial<Shown> = {}): void {
    const conversation = this.conversation as unknown as Conversation;
    render(programmeView({ ...plan, ...changes }, { conversation, locale: 'en-GB', past: false, emergencyNumber: '999', ...shown }), this.root);
  }

  find<T extends HTMLElement>(selector: string): T {
    return this.root.querySelector<T>(selector)!;
  }

  all<T extends HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  text(selector: string): string {
    return this.find(selector).textContent!.replace(/\s+/g, ' ').trim();
  }

  async press(selector: string): Promise<void> {
    this.find(selector).click();
    await drawn();
  }
}

export async function drawn(): Promise<void> {
  for (let depth = 0; depth < 8; depth++) await Promise.resolve();
}
