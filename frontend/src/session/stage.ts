import type { Liking, Practised } from '../later/practice.js';
import type { Shown } from '../later/shown.js';
import type { ToDo } from '../later/ways.js';
import type { Plan } from '../protocol.js';
import type { Pictures } from './pictures.js';
import type { Session, Strength } from './session.js';
import type { Moment } from './timeline.js';

/** What the screen shows now. */
export type View = 'ready' | 'move' | 'hurt' | 'green' | 'amber' | 'red' | 'stop' | 'end';

/** What the views see of the session that is going on, and may do to it. */
export interface Stage {
  readonly plan: Plan;
  readonly toDo: ToDo;
  readonly shown: Shown;
  readonly session: Session;
  readonly pictures: Pictures;
  readonly liking: Liking;
  readonly practised?: Practised;
  readonly moving: boolean;
  /** Of the time that runs, or is paused; absent where nothing has begun. */
  readonly moment?: Moment;
  readonly running: boolean;
  /** The questions about warning signs come as soon as there is a connection. */
  readonly waiting: boolean;
  show(view: View): void;
  /** The one big button: count, start, pause, go on. */
  press(): void;
  begin(afresh: boolean): void;
  leave(fate: 'done' | 'skipped'): void;
  back(): void;
  hurts(strength: Strength): void;
  ease(): void;
  swapOut(): void;
  /** Ends before all is done. */
  enough(): void;
  move(moving: boolean): void;
  like(liking: Partial<Liking>): void;
  close(): void;
  checkSigns(): void;
}
