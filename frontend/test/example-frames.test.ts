import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Disposition, Reply } from '../src/protocol.js';
import { parseServerMessage } from '../src/reading.js';

/** The frames that the Java tests read too: one a file, named for its side and type. */
const folder = new URL('../../src/main/resources/chat/examples/', `file://${import.meta.dirname}/`);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const fromServer = files.filter((name) => name.startsWith('server-'));
const fromClient = files.filter((name) => name.startsWith('client-'));

const CLIENT_FIELDS: Record<string, string[]> = {
  hello: [],
  say: ['id', 'text'],
  choose: ['id', 'step', 'values'],
  change: ['id', 'step', 'values'],
  ask: ['id', 'entry'],
  command: ['id', 'command'],
  language: ['id', 'locale'],
  ping: [],
};

describe('the example frames', () => {
  it.each(fromServer)('%s is understood, and nothing of it is lost', (name) => {
    const frame = JSON.parse(read(name));
    const message = parseServerMessage(read(name));
    expect(message?.type).toBe(name.split(/[-.]/)[1]);
    if (name.includes('unknown-kind')) expect(message).toMatchObject({ replies: [{ kind: 'text' }] });
    else expect(message).toEqual(frame);
  });

  it.each(fromClient)('%s is a frame that this client sends', (name) => {
    const frame = JSON.parse(read(name));
    expect(frame.type).toBe(name.split(/[-.]/)[1]);
    expect(Object.keys(frame)).toEqual(expect.arrayContaining(CLIENT_FIELDS[frame.type]!));
  });

  it('show every kind of reply and every disposition', () => {
    const replies: Reply[] = fromServer.flatMap((name) => JSON.parse(read(name)).replies ?? []);
    const kinds: Reply['kind'][] = ['text', 'ask', 'understood', 'perhaps', 'faq', 'suggestions', 'topics', 'alert', 'outcome', 'answers'];
    const dispositions: Disposition[] = [
      'emergency',
      'emergency-department',
      'same-day',
      'see-clinician',
      'wait',
      'exercise-gently',
      'exercise',
    ];
    expect(replies.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
    expect(replies.map((reply) => reply.kind === 'outcome' && reply.disposition)).toEqual(
      expect.arrayContaining(dispositions),
    );
  });
});

describe('a frame that is not as expected', () => {
  it.each(['', 'no json', '[]', '{}', '{"type":"replies"}', '{"type":"tomorrow"}'])('%j is skipped', (text) => {
    expect(parseServerMessage(text)).toBeUndefined();
  });

  it('with lists missing is read with empty lists', () => {
    const frame = { type: 'replies', seq: 1, replies: [{ kind: 'faq', question: 'Heat?', text: 'Yes.' }] };
    expect(parseServerMessage(JSON.stringify(frame))).toMatchObject({ replies: [{ sources: [], other: [] }] });
  });
});
