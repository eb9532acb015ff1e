import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Connection, type ConnectionEvents, type Status } from './connection/connection.js';
import type { Store } from './connection/storage.js';
import { Ticket } from './connection/ticket.js';
import { joined } from './exclusive.js';
import { logEntries, type LogEntry } from './log-entries.js';
import type { Ask, CommandName, ErrorMessage, Hello, Language, Outcome, Progress, Replies, Turn, Welcome } from './protocol.js';
import { SaidSoFar } from './said.js';
import { words } from './words.js';

export interface ConversationOptions {
  server: URL;
  greeting: Hello;
  /** Sets two dialogs on one page apart. */
  name: string;
  local: Store;
  session: Store;
  onOutcome?: (outcome: Outcome) => void;
}

/** Boxes that are ticked and not sent yet. */
export interface Ticked {
  step: string;
  values: readonly string[];
}

/** One person's talk as the widget knows it: what is shown, what is asked, what is under way. */
export class Conversation implements ReactiveController, ConnectionEvents {
  connection: Status = 'connecting';
  title?: string;
  locale?: string;
  languages: readonly Language[] = [];
  progress?: Progress;
  /** A sentence for the person that belongs to no message of theirs. */
  notice?: string;
  /** Everything was erased, and nothing begins until the person wants it. */
  forgotten = false;

  readonly #connection: Connection;
  readonly #ticket: Ticket;
  readonly #said: SaidSoFar;
  readonly #asked = new Map<string, Ask>();
  /** What was ticked but not sent when something was typed, by the id of that message. */
  readonly #ticked = new Map<string, Ticked>();
  /** Frames up to here are shown again, not for the first time: no alarm, no event. */
  readonly #shownBefore: number;
  #frames: Replies[] = [];
  #pending?: Ask;
  #conversation?: string;
  #gapAfter?: number;
  #forgetting?: string;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ConversationOptions,
  ) {
    this.#ticket = new Ticket(options.local, options.name);
    this.#said = new SaidSoFar(options.session, `${options.name}:said`);
    this.#shownBefore = this.#ticket.read()?.after ?? 0;
    this.#connection = new Connection(options.server, () => this.#greeting, this.#ticket, this);
    this.#takeUpWhatWasUnderWay();
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection.open();
  }

  hostDisconnected(): void {
    this.#connection.close();
  }

  get entries(): LogEntry[] {
    return logEntries(this.#frames, this.#said.all, this.#pending, this.#shownBefore);
  }

  /** The question to answer now; not while the answer to it is on its way. */
  get pending(): Ask | undefined {
    const answering = this.#said.all.some(({ turn }) => turn?.type === 'choose' && turn.step === this.#pending?.step);
    return answering ? undefined : this.#pending;
  }

  get waiting(): boolean {
    return this.#said.all.some(({ turn }) => turn);
  }

  /** The last form in which a step was asked, so that its answer can be changed. */
  askFor(step: string): Ask | undefined {
    return this.#asked.get(step);
  }

  say(text: string, ticked?: Ticked): void {
    const id = newId();
    if (ticked) this.#ticked.set(id, ticked);
    this.#send({ type: 'say', id, text }, text);
  }

  choose(step: string, values: string[], label: string): void {
    this.#send({ type: 'choose', id: newId(), step, values }, label);
  }

  ask(entry: string, question: string): void {
    this.#send({ type: 'ask', id: newId(), entry }, question);
  }

  change(step: string, values: string[], label: string): void {
    this.#send({ type: 'change', id: newId(), step, values }, words.changedTo(label));
  }

  speak({ tag, name }: Language): void {
    this.#send({ type: 'language', id: newId(), locale: tag }, name, true);
  }

  command(command: CommandName): void {
    if (command === 'forget') return this.#forget();
    this.#send({ type: 'command', id: newId(), command }, words.commandNotes[command], true);
  }

  beginAnew(): void {
    this.#clear();
    this.forgotten = false;
    this.#connection.beginAnew();
    this.host.requestUpdate();
  }

  wake(): void {
    if (!this.forgotten || this.#forgetting) this.#connection.wake();
  }

  sleep(): void {
    this.#connection.close();
  }

  /** Another tab has gone on, or has erased everything. */
  storageChanged(key: string | null): void {
    if (key !== this.options.name || this.forgotten) return;
    const kept = this.#ticket.read();
    if (!kept) this.#isForgotten();
    else if (kept.after > this.after()) this.#connection.resync();
  }

  after(): number {
    return this.#frames.at(-1)?.seq ?? 0;
  }

  status(status: Status): void {
    this.connection = status;
    this.host.requestUpdate();
  }

  welcome({ conversation, dialog, locale, languages }: Welcome): void {
    if (this.#conversation && this.#conversation !== conversation) this.#frames = [];
    this.#conversation = conversation;
    this.#said.belongTo(conversation);
    this.title = dialog?.title;
    this.locale = locale;
    this.languages = languages;
    this.host.requestUpdate();
  }

  replies(frame: Replies): void {
    if ((frame.to && frame.to === this.#forgetting) || isFarewell(frame)) return this.#isForgotten();
    if (frame.seq > this.after() && !this.forgotten) {
      if (this.#misses(frame)) return this.#connection.resync();
      this.#show(frame);
    }
    if (frame.to) {
      this.#said.answered(frame.to);
      this.#joinTicked(frame.to, frame);
    }
    this.host.requestUpdate();
  }

  refused({ to, message, pending }: ErrorMessage): void {
    if (to && to === this.#forgetting) return this.#isForgotten();
    if (to) this.#said.answered(to, message || words.notSent);
    else this.notice = message;
    if (pending) this.#ask(pending);
    this.host.requestUpdate();
  }

  lost(): boolean {
    if (this.#forgetting) {
      this.#isForgotten();
      return false;
    }
    this.#clear();
    this.notice = words.lost;
    this.host.requestUpdate();
    return true;
  }

  /** A new chat goes on in the language of the one before. */
  get #greeting(): Hello {
    return { ...this.options.greeting, locale: this.locale ?? this.options.greeting.locale };
  }

  #send(turn: Turn, text: string, note = false): void {
    this.notice = undefined;
    this.#said.add({ id: turn.id, text, note, after: this.after(), turn });
    this.#connection.send(turn);
    this.host.requestUpdate();
  }

  /** An answer that was typed beside ticked boxes would drop them, a warning sign perhaps. */
  #joinTicked(id: string, { replies }: Replies): void {
    const ticked = this.#ticked.get(id);
    this.#ticked.delete(id);
    const typed = replies.find((reply) => reply.kind === 'understood' && reply.step === ticked?.step);
    if (!ticked || typed?.kind !== 'understood') return;
    const choices = this.askFor(ticked.step)?.choices ?? [];
    const values = joined(ticked.values, typed.values, choices);
    if (values.length === typed.values.length && values.every((value) => typed.values.includes(value))) return;
    const labels = choices.filter(({ value }) => values.includes(value)).map(({ label }) => label);
    this.change(ticked.step, values, labels.join(', '));
  }

  /** A frame between is missing; but what the service no longer has is asked for only once. */
  #misses({ seq }: Replies): boolean {
    const last = this.after();
    if (seq === last + 1 || this.#gapAfter === last) return false;
    this.#gapAfter = last;
    return true;
  }

  #show(frame: Replies): void {
    this.#frames = [...this.#frames, frame];
    this.#pending = undefined;
    for (const reply of frame.replies) {
      if (reply.kind === 'ask') this.#asked.set(reply.step, reply);
      if (reply.kind === 'outcome' && frame.seq > this.#shownBefore) this.options.onOutcome?.(reply);
    }
    if (frame.pending) this.#ask(frame.pending);
    this.progress = frame.progress ?? this.progress;
    this.locale = frame.locale ?? this.locale;
    this.#ticket.reached(frame.seq);
  }

  #ask(ask: Ask): void {
    this.#pending = ask;
    this.#asked.set(ask.step, ask);
  }

  /** Local traces go at once, even offline; the ticket stays until the service has erased too. */
  #forget(): void {
    const id = newId();
    const turn: Turn = { type: 'command', id, command: 'forget' };
    this.#clear();
    this.forgotten = true;
    this.#forgetting = id;
    this.#said.add({ id, text: '', note: true, after: 0, turn });
    this.#connection.send(turn);
    this.host.requestUpdate();
  }

  #isForgotten(): void {
    this.#connection.close();
    this.#ticket.erase();
    this.#clear();
    this.forgotten = true;
    this.host.requestUpdate();
  }

  #takeUpWhatWasUnderWay(): void {
    for (const { turn } of this.#said.all) {
      if (!turn) continue;
      if (turn.type === 'command' && turn.command === 'forget') {
        this.#forgetting = turn.id;
        this.forgotten = true;
      }
      this.#connection.queue(turn);
    }
  }

  #clear(): void {
    this.#said.erase();
    this.#asked.clear();
    this.#ticked.clear();
    this.#frames = [];
    this.#pending = this.#conversation = this.#forgetting = this.progress = this.notice = undefined;
  }
}

/** The last frame of a chat that was erased, also by words or in another tab. */
function isFarewell({ pending, progress }: Replies): boolean {
  return !pending && progress?.answered === 0 && progress.remaining === 0;
}

/** `randomUUID` is there on secure pages only; a clinic's page may still be plain http. */
function newId(): string {
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
