import type { ErrorMessage, Hello, Replies, ServerMessage, Turn, Welcome } from '../protocol.js';
import { atOnce, backOff } from './back-off.js';
import { afterClose } from './close-codes.js';
import { Outbox } from './outbox.js';
import { Posting } from './posting.js';
import { Socket } from './socket.js';
import { SocketBeside } from './socket-beside.js';
import type { Ticket } from './ticket.js';
import type { Transport, TransportEvents, Way } from './transport.js';

export type Status = 'connecting' | 'online' | 'reconnecting' | 'resting' | 'broken';

export interface ConnectionEvents {
  /** The last frame that is already shown: a resumed conversation sends what came after it. */
  after(conversation: string): number;
  status(status: Status): void;
  welcome(welcome: Welcome): void;
  replies(replies: Replies): void;
  refused(error: ErrorMessage): void;
  /** The service no longer has this conversation. Returns whether a new one shall begin. */
  lost(): boolean;
}

/** Only these mean "nothing was applied, send it again". */
const PASSING = ['try-again', 'too-fast'];
const GONE = ['unknown-conversation', 'wrong-secret'];
const UNOPENED_BEFORE_POSTING = 2;
/** What the service cannot read today, a chat that is kept, it may be able to in some seconds. */
const REFUSALS_BEFORE_GIVING_UP = 6;
/** A service that asks to be left alone for a while is not tried again within some seconds. */
const ATTEMPTS_SKIPPED = 4;
/** A chat that is back within so many milliseconds never says that it was away. */
const UNNOTICED = 1_000;

/**
 * Keeps the chat connected and brings every turn to the service exactly once: one is under way at
 * a time, and it is sent again, with the same id, until its answer is here.
 */
export class Connection {
  readonly #outbox = new Outbox();
  readonly #heard: TransportEvents = {
    received: (message) => this.#receive(message),
    ended: (code) => this.#ended(code),
  };
  readonly #beside = new SocketBeside(
    (events) => this.#way(events),
    this.#heard,
    (socket, welcome) => {
      this.#transport?.close();
      this.#transport = socket;
      this.#receive(welcome);
    },
  );
  #transport?: Transport;
  #timer?: ReturnType<typeof setTimeout>;
  #telling?: ReturnType<typeof setTimeout>;
  #attempt = 0;
  #unopened = 0;
  #refusals = 0;
  #welcomed = false;
  /** The one that the hello was for; since the welcome, the one that it is for. */
  #conversation?: string;
  #status: Status = 'connecting';

  constructor(
    private readonly server: URL,
    private readonly greeting: () => Hello,
    private readonly ticket: Ticket,
    private readonly events: ConnectionEvents,
  ) {}

  open(): void {
    this.#drop();
    this.#welcomed = false;
    const way = this.#way(this.#heard);
    this.#conversation = way.hello.conversation;
    try {
      this.#transport = this.#unopened < UNOPENED_BEFORE_POSTING ? new Socket(way) : new Posting(way);
    } catch {
      // A page's own policy may forbid the socket before it is tried.
      this.#ended(1006);
    }
  }

  /** For what was under way when the page was left: it goes once the service has welcomed us to its conversation. */
  queue(turn: Turn, conversation?: string): void {
    if (conversation) this.#outbox.belongTo(conversation);
    this.#outbox.add(turn);
  }

  /** Without a conversation it is for the one that is about to begin. */
  send(turn: Turn, conversation?: string): void {
    const idle = !this.#outbox.first;
    this.queue(turn, conversation);
    if (this.#welcomed && idle) this.#sendFirst();
    else this.wake();
  }

  /** The person is back, or the network is: no reason to wait any longer. */
  wake(): void {
    if (this.#status === 'broken') return;
    if (this.#welcomed) {
      this.#transport?.check();
      this.#beside.wake();
    } else if (!this.#transport) this.open();
  }

  /** Fetches what another tab, or a gap in the frames, has left unseen. */
  resync(): void {
    this.open();
  }

  /** The ticket is another one now; what was under way does not belong to it. */
  change(): void {
    this.#outbox.clear();
    this.#attempt = 0;
    this.open();
  }

  close(): void {
    this.#drop();
    this.#tell('resting');
  }

  #way(events: TransportEvents): Way {
    const kept = this.ticket.read();
    const resume = kept && { conversation: kept.conversation, secret: kept.secret, after: this.events.after(kept.conversation) };
    return { server: this.server, hello: { ...this.greeting(), ...resume }, events };
  }

  #receive(message: ServerMessage): void {
    if (message.type === 'welcome') this.#greeted(message);
    else if (message.type === 'replies') this.#answered(message);
    else if (message.type === 'error') this.#failed(message);
  }

  #greeted(welcome: Welcome): void {
    const { conversation, secret } = welcome;
    if (this.ticket.leadsAwayFrom(conversation)) return this.open();
    this.ticket.keep(conversation, secret);
    this.#outbox.belongTo(conversation);
    this.#conversation = conversation;
    this.#welcomed = true;
    if (this.#transport instanceof Socket) this.#unopened = 0;
    else this.#beside.start();
    this.#attempt = this.#refusals = 0;
    this.events.welcome(welcome);
    this.#tell('online');
    this.#sendFirst();
  }

  #answered(replies: Replies): void {
    const transport = this.#transport;
    const before = this.#outbox.first;
    if (replies.to) this.#outbox.settle(replies.to);
    this.#attempt = 0;
    this.events.replies(replies);
    // A gap in the frames makes the listener resync, and the new transport sends by itself.
    if (transport === this.#transport && before !== this.#outbox.first) this.#sendFirst();
  }

  #failed(error: ErrorMessage): void {
    if (GONE.includes(error.code)) return this.#lost();
    if (!this.#welcomed) return this.#notWelcomed(error);
    const turn = this.#outbox.first;
    if (PASSING.includes(error.code) && turn) return this.#later(() => this.#sendFirst());
    // Without `to` the frame itself could not be read; only the one under way can be meant.
    const to = error.to ?? turn?.id;
    if (to) this.#outbox.settle(to);
    this.events.refused({ ...error, ...(to && { to }) });
    this.#sendFirst();
  }

  /** The hello itself was refused: for now, such as while the store is away, or it seems for good. */
  #notWelcomed({ code }: ErrorMessage): void {
    this.#drop();
    if (PASSING.includes(code)) this.#reconnectMuchLater();
    else this.#giveUp();
  }

  /** Not at once where there is a chat to lose; to begin one that is refused makes no sense. */
  #giveUp(): void {
    if (this.#conversation && ++this.#refusals < REFUSALS_BEFORE_GIVING_UP) this.#reconnectLater();
    else this.#tell('broken');
  }

  #lost(): void {
    const hadOne = this.#conversation !== undefined;
    this.#drop();
    this.ticket.erase(this.#conversation);
    this.#outbox.clear();
    if (!this.events.lost()) return this.close();
    if (hadOne) this.open();
    else this.#reconnectLater();
  }

  #ended(code: number): void {
    const next = afterClose(code);
    this.#beside.stop();
    this.#transport = undefined;
    const welcomed = this.#welcomed;
    // A code of the service's own shows that the socket does get through.
    if (!welcomed && next === 'back-off') this.#countUnopened();
    this.#welcomed = false;
    switch (next) {
      case 'begin-anew':
        return this.#lost();
      case 'give-up':
        return this.#giveUp();
      case 'when-acting':
        return this.#tell('resting');
      case 'drop-message':
        this.#dropTooLarge();
        return this.#reconnectLater();
      case 'reconnect-now':
        // One that goes away again before its welcome is not asked over and over.
        return this.#reconnectLater(welcomed ? atOnce() : undefined);
      case 'back-off-far':
        return this.#reconnectMuchLater();
      default:
        return this.#reconnectLater();
    }
  }

  /** When plain requests fail too, it was not a proxy: the socket gets its chance again. */
  #countUnopened(): void {
    this.#unopened = this.#unopened < UNOPENED_BEFORE_POSTING ? this.#unopened + 1 : 0;
  }

  #dropTooLarge(): void {
    const to = this.#outbox.first?.id;
    if (!to) return;
    this.#outbox.settle(to);
    this.events.refused({ type: 'error', to, code: 'too-long', message: '' });
  }

  #reconnectLater(wait?: number): void {
    this.#tell('reconnecting');
    this.#later(() => this.open(), wait);
  }

  #reconnectMuchLater(): void {
    this.#attempt = Math.max(this.#attempt, ATTEMPTS_SKIPPED);
    this.#reconnectLater();
  }

  #later(action: () => void, wait = backOff(this.#attempt++)): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      action();
    }, wait);
  }

  #sendFirst(): void {
    const turn = this.#outbox.first;
    if (turn && this.#welcomed) this.#transport?.send(turn);
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#beside.stop();
    this.#transport?.close();
    this.#transport = undefined;
    this.#welcomed = false;
  }

  /** A restart of the service is over before anybody needs to hear of it. */
  #tell(status: Status): void {
    this.#status = status;
    if (status === 'reconnecting') {
      // Who never had a chat here has no answers that could be safe.
      this.#telling ??= setTimeout(() => this.events.status(this.#conversation ? status : 'connecting'), UNNOTICED);
      return;
    }
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.events.status(status);
  }
}
