import type { Ask, Replies, Reply } from './protocol.js';
import type { Said } from './said.js';

/** One line of the log. Its key never changes, so that each is drawn, and announced, once. */
export type LogEntry = { key: string; turn: number } & (
  | { by: 'person'; said: Said }
  | { by: 'service'; reply: Reply; lang?: string; fresh: boolean; past?: boolean }
);

/** Puts what the service and the person said into one order. */
export function logEntries(
  frames: readonly Replies[],
  said: readonly Said[],
  pending: Ask | undefined,
  freshFrom: number,
): LogEntry[] {
  const answered = new Set(frames.map(({ to }) => to));
  const open = said.filter(({ id }) => !answered.has(id));
  const byId = new Map(said.map((one) => [one.id, one]));
  const first = frames[0]?.seq ?? 0;
  let lang: string | undefined;
  const entries = [
    ...open.filter(({ after }) => after < first).map((one) => fromPerson(one, first)),
    ...frames.flatMap((frame) => {
      lang = frame.locale ?? lang;
      const cause = frame.to ? byId.get(frame.to) : undefined;
      return [
        ...(cause ? [fromPerson(cause, frame.seq)] : []),
        ...fromService(frame, freshFrom, lang),
        ...open.filter(({ after }) => after === frame.seq).map((one) => fromPerson(one, frame.seq + 1)),
      ];
    }),
  ];
  markPast(entries, !!pending);
  return askedLast(entries, pending) ? entries : [...entries, askedAgain(entries, pending!)];
}

/** An end holds until there is another, or a question waits: then it must not look valid. */
function markPast(entries: LogEntry[], asking: boolean): void {
  const ends = entries.filter((entry) => entry.by === 'service' && entry.reply.kind === 'outcome');
  const valid = asking ? undefined : ends.at(-1);
  for (const end of ends) if (end.by === 'service' && end !== valid) end.past = true;
}

function fromPerson(said: Said, turn: number): LogEntry {
  return { key: said.id, turn, by: 'person', said };
}

function fromService({ seq, replies }: Replies, freshFrom: number, lang?: string): LogEntry[] {
  return replies.map((reply, index) => ({
    key: `${seq}.${index}`,
    turn: seq,
    by: 'service',
    reply,
    lang,
    fresh: seq > freshFrom,
  }));
}

/** Whether the question that waits is the last that the log shows, with nothing after it. */
function askedLast(entries: LogEntry[], pending: Ask | undefined): boolean {
  if (!pending) return true;
  const replies = entries.filter((entry) => entry.by === 'service');
  const last = replies.at(-1);
  if (!last) return false;
  return replies.some(({ turn, reply }) => turn === last.turn && reply.kind === 'ask' && reply.step === pending.step);
}

function askedAgain(entries: LogEntry[], pending: Ask): LogEntry {
  const turn = entries.at(-1)?.turn ?? 0;
  return { key: `again-${turn}-${pending.step}`, turn, by: 'service', reply: pending, fresh: true };
}
