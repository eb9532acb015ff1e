import type { Outcome, Plan, Reply, Replies, ServerMessage } from './protocol.js';

/**
 * Reads what the service sent. An older widget must survive a newer service, so what is not
 * understood is left out, and lists that are missing are empty; nothing here throws.
 */
export function parseServerMessage(text: string): ServerMessage | undefined {
  try {
    return readServerMessage(JSON.parse(text));
  } catch {
    return undefined;
  }
}

type Fields = Record<string, unknown>;

const LISTS: Partial<Record<Reply['kind'], string[]>> = {
  ask: ['choices'],
  faq: ['sources', 'other'],
  perhaps: ['choices'],
  suggestions: ['questions'],
  topics: ['topics'],
  answers: ['answers'],
  outcome: ['because', 'safetyNet'],
};

const TEXTS: Record<Reply['kind'], string[]> = {
  text: ['text'],
  ask: ['step', 'text', 'answer'],
  understood: ['step', 'label'],
  perhaps: ['step', 'text'],
  faq: ['question', 'text'],
  suggestions: ['text'],
  topics: ['text'],
  alert: ['level', 'title', 'text'],
  outcome: ['disposition', 'title', 'text'],
  answers: [],
};

const PLAN_LISTS = [
  'focus',
  'walking',
  'exercises',
  'also',
  'leftOut',
  'routine',
  'swaps',
  'tips',
  'progression',
  'trafficLight',
  'flareUp',
  'expectations',
  'conflicts',
  'stopIf',
];

function readServerMessage(frame: unknown): ServerMessage | undefined {
  if (!isFields(frame)) return undefined;
  switch (frame.type) {
    case 'welcome':
      if (!hasTexts(frame, ['conversation', 'secret'])) return undefined;
      return {
        ...withLists(frame, ['languages']),
        ...(Array.isArray(frame.missed) && { missed: frame.missed.map(readReplies).filter(isPresent) }),
      } as unknown as ServerMessage;
    case 'replies':
      return readReplies(frame);
    case 'error':
      return hasTexts(frame, ['code', 'message']) ? (withPending(frame) as unknown as ServerMessage) : undefined;
    case 'pong':
      return { type: 'pong' };
    default:
      return undefined;
  }
}

function readReplies(frame: unknown): Replies | undefined {
  if (!isFields(frame) || typeof frame.seq !== 'number' || !Array.isArray(frame.replies)) return undefined;
  const replies = frame.replies.map(readReply).filter(isPresent);
  return { ...withPending(frame), replies } as unknown as Replies;
}

function withPending(frame: Fields): Fields {
  const { pending, ...rest } = frame;
  const ask = isFields(pending) ? readReply({ ...pending, kind: 'ask' }) : undefined;
  return ask ? { ...rest, pending: ask } : rest;
}

function readReply(reply: unknown): Reply | undefined {
  if (!isFields(reply)) return undefined;
  const kind = reply.kind as Reply['kind'];
  if (!(kind in TEXTS) || !hasTexts(reply, TEXTS[kind])) return undefined;
  const read = withLists(reply, LISTS[kind] ?? []) as unknown as Reply;
  if (read.kind === 'topics') read.topics = eachWithLists(read.topics, ['questions']);
  if (read.kind === 'outcome' && read.plan) read.plan = readPlan(read as Outcome & { plan: Plan });
  return read as Reply;
}

function readPlan({ plan }: { plan: Plan }): Plan | undefined {
  if (!isFields(plan) || !isFields(plan.phase)) return undefined;
  const read = withLists(plan as unknown as Fields, PLAN_LISTS) as unknown as Plan;
  for (const name of ['exercises', 'also'] as const) {
    read[name] = eachWithLists(read[name], ['how', 'equipment', 'because', 'sources']);
  }
  read.routine = eachWithLists(read.routine, ['items']);
  return read;
}

function eachWithLists<T>(all: T[], names: string[]): T[] {
  return all.map((one) => withLists(one as Fields, names) as T);
}

function withLists(fields: Fields, names: string[]): Fields {
  const lists = names.map((name) => [name, Array.isArray(fields[name]) ? (fields[name] as unknown[]).filter(isPresent) : []]);
  return { ...fields, ...Object.fromEntries(lists) };
}

function hasTexts(fields: Fields, names: string[]): boolean {
  return names.every((name) => typeof fields[name] === 'string');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPresent<T>(value: T | undefined | null): value is T {
  return value !== undefined && value !== null;
}

