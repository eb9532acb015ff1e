import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConversationOptions } from './beginning.js';
import { Connection, type ConnectionEvents, type Status } from './connection/connection.js';
import { Ticket } from './connection/ticket.js';
import { logEntries, type LogEntry } from './log-entries.js';
import { newId } from './new-id.js';
import { privateLink, type Key } from './private-link.js';
import type { Ask, CommandName, ErrorMessage, Hello, Language, Replies, Turn, Welcome } from './protocol.js';
import { SaidSoFar } from './said.js';
import { TickedBeside, type Ticked } from './ticked.js';
import { Title } from './title.js';
import { Transcript, isFarewell } from './transcript.js';
import { words } from './words.js';

/**
 * One person's talk as the widget knows it: what is shown, what is asked, what is under way. It
 * asks nothing of the service before it is connected.
 */
export class Conversation implements ReactiveController, ConnectionEvents {
  connection: Status = 'connecting';
  readonly title = new Title();
  readonly transcript: Transcript;
  /** Where this device keeps what was done of the programme; it goes with the chat. */
  readonly practice: string;
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
  /** The chat that is shown, or is to be erased. */
  #chat?: Key;
  #forgetting?: string;
  #keeping?: string;
  /** While it is not known whether a private link still leads anywhere. */
  #tryingLink = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    readonly options: ConversationOptions,
  ) {
    this.#ticket = new Ticket(options.local, options.name);
    this.practice = `${options.name}:practice`;
    this.#said = new SaidSoFar(options.session, `${options.name}:said`);
    this.transcript = new Transcript(this.#ticket.read()?.after ?? 0);
    this.#connection = new Connection(options.server, () => this.#greeting, this.#ticket, this);
    if (options.link && this.#leadsAway(options.link)) this.#follow(options.link);
    this.#takeUpWhatWasUnderWay();
  }

  hostConnected(): void {
    this.#connection.open();
  }

  hostDisconnected(): void {
    this.#connection.close();
  }

  get entries(): LogEntry[] {
    const { frames, pending, shownBefore } = this.transcript;
    return logEntries(frames, this.#said.all, pending, shownBefore);
  }

  /** The question to answer now; not while the answer to it is on its way. */
  get pending(): Ask | undefined {
    const { pending } = this.transcript;
    return this.#said.underWay.some((turn) => turn.type === 'choose' && turn.step === pending?.step) ? undefined : pending;
  }

  get waiting(): boolean {
    return this.#said.underWay.length > 0;
  }

  /** Whether the programme is kept for weeks, as far as this page knows. */
  get keeping(): 'asked' | 'kept' | undefined {
    if (!this.#keeping) return undefined;
    return this.#said.underWay.some(({ id }) => id === this.#keeping) ? 'asked' : 'kept';
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

  /** With the chat that another tab has begun since, where there is one. */
  beginAnew(): void {
    if (this.#forgetting) return this.#connection.wake();
    this.#goOver();
  }

  /** None before there is a chat. */
  get key(): Key | undefined {
    return this.#chat ?? this.#ticket.read();
  }

  /** Leads to this chat from another device. */
  get link(): string | undefined {
    return this.key && privateLink(this.options.name, this.key);
  }

  /** Somebody opened a private link. The chat that was here stays as it is at the service. */
  goOnWith(link: Key): void {
    if (this.#leadsAway(link)) this.#goOver(link);
  }

  wake(): void {
    if (!this.forgotten || this.#forgetting) this.#connection.wake();
  }

  sleep(): void {
    this.#connection.close();
  }

  /** Another tab has gone on, with another chat perhaps, or has erased everything. */
  storageChanged(key: string | null): void {
    if (key !== this.options.name || this.forgotten || this.#tryingLink) return;
    const kept = this.#ticket.read();
    const here = this.#said.conversation;
    if (!kept) this.#isForgotten();
    else if (here && kept.conversation !== here) this.#goOver();
    else if (kept.after > this.after()) this.#connection.resync();
  }

  after(conversation = this.#chat?.conversation): number {
    return conversation === this.#chat?.conversation ? this.transcript.last : 0;
  }

  status(status: Status): void {
    this.connection = status;
    this.host.requestUpdate();
  }

  welcome(welcome: Welcome): void {
    const { conversation, secret, locale, languages } = welcome;
    if (this.#chat && this.#chat.conversation !== conversation) this.transcript.clear(this.#ticket.read()?.after);
    this.#tryingLink = false;
    this.#chat = { conversation, secret };
    if (this.#said.belongTo(conversation)) this.notice = words.otherChat;
    this.title.take(welcome);
    this.locale = locale;
    this.languages = languages;
    this.host.requestUpdate();
  }

  replies(frame: Replies): void {
    if ((frame.to && frame.to === this.#forgetting) || isFarewell(frame)) return this.#isForgotten();
    if (frame.seq > this.after() && !this.forgotten) {
      if (this.transcript.misses(frame)) return this.#connection.resync();
      this.#show(frame);
    }
    if (frame.to) {
      this.#said.answered(frame.to);
      const joined = this.#ticked.joined(frame, (step) => this.transcript.askFor(step));
      if (joined) this.change(joined.step, joined.values, joined.label);
    }
    if (this.transcript.isNew(frame) && this.title.isLeftBehindBy(frame)) this.#connection.resync();
    this.host.requestUpdate();
  }

  refused({ to, message, pending }: ErrorMessage): void {
    if (to && to === this.#forgetting) return this.#isForgotten();
    if (to) this.#said.answered(to, message || words.notSent);
    else this.notice = message;
    if (to === this.#keeping) this.#keeping = undefined;
    if (pending) this.transcript.ask(pending);
    this.host.requestUpdate();
  }

  lost(): boolean {
    if (this.#forgetting) {
      this.#isForgotten();
      return false;
    }
    const link = this.#tryingLink;
    this.#follow();
    // A link that leads nowhere does not cost the person the chat that is kept.
    if (link) this.notice = words.linkGone;
    else if (!this.#ticket.read()) this.notice = words.lost;
    this.host.requestUpdate();
    return true;
  }

  /** From the chat that is here to another one. */
  #goOver(link?: Key): void {
    const unsent = this.waiting;
    this.#follow(link);
    if (unsent) this.notice = words.otherChat;
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
    this.#connection.send(turn, this.#said.conversation);
    this.host.requestUpdate();
  }

  /** Not to the chat that is here; and one that is to be erased is not left before it is. */
  #leadsAway({ conversation }: Key): boolean {
    return conversation !== this.#ticket.read()?.conversation && !this.#said.forgetting;
  }

  /** The link, or what this browser has; nothing of the chat that was here belongs to it. */
  #follow(link?: Key): void {
    this.#clear();
    if (link) this.#ticket.tryOut(link);
    this.#tryingLink = !!link;
    this.transcript.shownBefore = link ? Infinity : (this.#ticket.read()?.after ?? 0);
  }

  #show(frame: Replies): void {
    this.transcript.show(frame, this.#said.underWay.some(({ id }) => id === frame.to));
    for (const reply of frame.replies) {
      if (reply.kind === 'outcome' && this.transcript.isNew(frame)) this.options.onOutcome?.(reply);
    }
    this.locale = frame.locale ?? this.locale;
    this.#ticket.reached(this.#chat?.conversation, frame.seq);
  }

  /** Local traces go at once, even offline; the ticket stays until the service has erased too. */
  #forget(): void {
    const chat = this.key;
    if (!chat) return this.#isForgotten();
    this.#clear();
    const turn = this.#said.nothingBut(chat);
    this.#leave(turn.id, chat);
    this.#connection.send(turn, chat.conversation);
    this.host.requestUpdate();
  }

  /** Whichever chat this browser goes on with: only the one that was shown is erased. */
  #leave(forgetting: string, chat: Key): void {
    this.#chat = chat;
    this.#ticket.leave(chat);
    this.#forgetting = forgetting;
    this.forgotten = true;
  }

  #isForgotten(): void {
    this.#connection.close();
    this.#ticket.erase(this.#chat?.conversation);
    this.#clear();
    this.forgotten = true;
    this.host.requestUpdate();
  }

  #takeUpWhatWasUnderWay(): void {
    const { forgetting } = this.#said;
    const kept = this.#ticket.read();
    const chat = forgetting?.chat ?? kept;
    if (forgetting && chat) this.#leave(forgetting.id, chat);
    if (chat && this.#said.belongTo(chat.conversation)) this.notice = words.otherChat;
    for (const turn of this.#said.underWay) this.#connection.queue(turn, this.#said.conversation);
  }

  #clear(): void {
    this.#said.erase();
    this.options.local.erase(this.practice);
    this.#ticked.clear();
    this.transcript.clear();
    this.#chat = this.#forgetting = undefined;
    this.forgotten = this.#tryingLink = false;
    this.notice = this.#keeping = undefined;
  }
}
