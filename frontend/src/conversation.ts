import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConversationOptions } from './beginning.js';
import { Connection, type ConnectionEvents, type Status } from './connection/connection.js';
import { Ticket, type Kept } from './connection/ticket.js';
import { logEntries, type LogEntry } from './log-entries.js';
import { newId } from './new-id.js';
import { privateLink, type Key } from './private-link.js';
import type { Ask, CommandName, ErrorMessage, Hello, Language, Progress, Replies, Turn, Welcome } from './protocol.js';
import { SaidSoFar } from './said.js';
import { TickedBeside, type Ticked } from './ticked.js';
import { Transcript, isFarewell } from './transcript.js';
import { words } from './words.js';

/** One person's talk as the widget knows it: what is shown, what is asked, what is under way. */
export class Conversation implements ReactiveController, ConnectionEvents {
  connection: Status = 'connecting';
  title?: string;
  locale?: string;
  languages: readonly Language[] = [];
  /** A sentence for the person that belongs to no message of theirs. */
  notice?: string;
  /** Everything was erased, and nothing begins until the person wants it. */
  forgotten = false;

  readonly #connection: Connection;
  readonly #ticket: Ticket;
  readonly #said: SaidSoFar;
  readonly #ticked = new TickedBeside();
  readonly #transcript: Transcript;
  #conversation?: string;
  #forgetting?: string;
  #keeping?: string;
  /** The language of the title, which comes with the welcome only. */
  #titled?: string;
  /** While it is not known whether a private link still leads anywhere: what was here before it. */
  #beforeLink?: { ticket?: Kept };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ConversationOptions,
  ) {
    this.#ticket = new Ticket(options.local, options.name);
    this.#said = new SaidSoFar(options.session, `${options.name}:said`);
    this.#transcript = new Transcript(this.#ticket.read()?.after ?? 0);
    this.#connection = new Connection(options.server, () => this.#greeting, this.#ticket, this);
    if (options.link && this.#leadsAway(options.link)) this.#adopt(options.link);
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
    const { frames, pending, shownBefore } = this.#transcript;
    return logEntries(frames, this.#said.all, pending, shownBefore);
  }

  /** The question to answer now; not while the answer to it is on its way. */
  get pending(): Ask | undefined {
    const { pending } = this.#transcript;
    const answering = this.#said.underWay.some((turn) => turn.type === 'choose' && turn.step === pending?.step);
    return answering ? undefined : pending;
  }

  get waiting(): boolean {
    return this.#said.underWay.length > 0;
  }

  get progress(): Progress | undefined {
    return this.#transcript.progress;
  }

  /** Whether the programme is kept for weeks, as far as this page knows. */
  get keeping(): 'asked' | 'kept' | undefined {
    if (!this.#keeping) return undefined;
    return this.#said.underWay.some(({ id }) => id === this.#keeping) ? 'asked' : 'kept';
  }

  askFor(step: string): Ask | undefined {
    return this.#transcript.askFor(step);
  }

  say(text: string, ticked?: Ticked): void {
    const id = newId();
    if (ticked) this.#ticked.add(id, ticked);
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
    const id = newId();
    if (command === 'keep') this.#keeping = id;
    this.#send({ type: 'command', id, command }, words.commandNotes[command], true);
  }

  beginAnew(): void {
    this.#goOver(() => {
      this.#clear();
      this.#ticket.erase();
    });
  }

  /** Leads to this chat from another device; none before there is a chat. */
  get link(): string | undefined {
    const ticket = this.#ticket.read();
    return ticket && privateLink(this.options.name, ticket);
  }

  /** Somebody opened a private link. The chat that was here stays as it is at the service. */
  goOnWith(link: Key): void {
    if (this.#leadsAway(link)) this.#goOver(() => this.#adopt(link));
  }

  wake(): void {
    if (!this.forgotten || this.#forgetting) this.#connection.wake();
  }

  sleep(): void {
    this.#connection.close();
  }

  /** Another tab has gone on, with another chat perhaps, or has erased everything. */
  storageChanged(key: string | null): void {
    if (key !== this.options.name || this.forgotten) return;
    const kept = this.#ticket.read();
    if (!kept) this.#isForgotten();
    else if (this.#conversation && kept.conversation !== this.#conversation) this.#goOver(() => this.#follow(kept));
    else if (kept.after > this.after()) this.#connection.resync();
  }

  after(conversation = this.#conversation): number {
    return conversation === this.#conversation ? this.#transcript.last : 0;
  }

  status(status: Status): void {
    this.connection = status;
    this.host.requestUpdate();
  }

  welcome({ conversation, dialog, locale, languages }: Welcome): void {
    if (this.#conversation && this.#conversation !== conversation) this.#transcript.clear();
    this.#beforeLink = undefined;
    this.#conversation = conversation;
    this.#said.belongTo(conversation);
    this.title = dialog?.title;
    this.locale = this.#titled = locale;
    this.languages = languages;
    this.host.requestUpdate();
  }

  replies(frame: Replies): void {
    if ((frame.to && frame.to === this.#forgetting) || isFarewell(frame)) return this.#isForgotten();
    if (frame.seq > this.after() && !this.forgotten) {
      if (this.#transcript.misses(frame)) return this.#connection.resync();
      this.#show(frame);
    }
    if (frame.to) {
      this.#said.answered(frame.to);
      const joined = this.#ticked.joined(frame, (step) => this.askFor(step));
      if (joined) this.change(joined.step, joined.values, joined.label);
    }
    this.#mendTitle(frame);
    this.host.requestUpdate();
  }

  refused({ to, message, pending }: ErrorMessage): void {
    if (to && to === this.#forgetting) return this.#isForgotten();
    if (to) this.#said.answered(to, message || words.notSent);
    else this.notice = message;
    if (to === this.#keeping) this.#keeping = undefined;
    if (pending) this.#transcript.ask(pending);
    this.host.requestUpdate();
  }

  lost(): boolean {
    if (this.#forgetting) {
      this.#isForgotten();
      return false;
    }
    const link = this.#beforeLink;
    this.#clear();
    // A link that leads nowhere must not cost the person the chat that was here.
    if (link?.ticket) this.#follow(link.ticket);
    this.notice = link ? words.linkGone : words.lost;
    this.host.requestUpdate();
    return true;
  }

  /** From the chat that is here to another one. */
  #goOver(prepare: () => void): void {
    prepare();
    this.#connection.change();
    this.host.requestUpdate();
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

  /** A title in the language before would stay: the next welcome brings the right one. */
  #mendTitle(frame: Replies): void {
    const { locale = this.#titled } = frame;
    if (!this.title || !this.#transcript.isNew(frame) || locale?.slice(0, 2) === this.#titled?.slice(0, 2)) return;
    this.#titled = locale;
    this.#connection.resync();
  }

  /** Not to the chat that is here; and one that is to be erased is not left before it is. */
  #leadsAway({ conversation }: Key): boolean {
    return conversation !== this.#ticket.read()?.conversation && !this.#said.forgetting;
  }

  #adopt({ conversation, secret }: Key): void {
    const ticket = this.#ticket.read();
    this.#follow({ conversation, secret, after: 0 }, Infinity);
    this.#beforeLink = { ticket };
  }

  /** Nothing of the chat that was here belongs to the other one. */
  #follow(ticket: Kept, shownBefore = ticket.after): void {
    this.#clear();
    this.#ticket.write(ticket);
    this.#transcript.shownBefore = shownBefore;
  }

  #show(frame: Replies): void {
    this.#transcript.show(frame, this.#said.underWay.some(({ id }) => id === frame.to));
    for (const reply of frame.replies) {
      if (reply.kind === 'outcome' && this.#transcript.isNew(frame)) this.options.onOutcome?.(reply);
    }
    this.locale = frame.locale ?? this.locale;
    this.#ticket.reached(this.#conversation, frame.seq);
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
    for (const turn of this.#said.underWay) this.#connection.queue(turn);
    this.#forgetting = this.#said.forgetting;
    this.forgotten = !!this.#forgetting;
  }

  #clear(): void {
    this.#said.erase();
    this.#ticked.clear();
    this.#transcript.clear();
    this.#conversation = this.#forgetting = undefined;
    this.forgotten = false;
    this.notice = this.#keeping = this.#beforeLink = undefined;
  }
}
