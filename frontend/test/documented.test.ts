import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Named {
  name: string;
}
interface Declaration {
  attributes: Named[];
  members: (Named & { kind: string })[];
  events: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

const folder = 'node_modules/.cache/backwise-manifest';
execFileSync('node_modules/.bin/cem', ['analyze', '--outdir', folder, '--quiet']);
const manifest = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8'));
const chat: Declaration = manifest.modules[0].declarations[0];
const readme = readFileSync('README.md', 'utf8');
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8').replace(/^ \*.*$/gm, ''))
  .join('\n');

const named = (all: Named[]) => all.map(({ name }) => name).sort();
const all = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();
it('says in the README which attributes there are', () => {
  const table = readme.split('\n| attribute |')[1]!.split('\n\n')[0]!;
  expect(all(table, /\n\| `([\w-]+)`/g)).toEqual(named(chat.attributes));
});

it('says in the README which events there are, and dispatches those', () => {
  const table = readme.split('\n| event (bubbles) |')[1]!.split('\n\n')[0]!;
  expect(all(table, /\n\| `([\w-]+)`/g)).toEqual(named(chat.events));
  expect(all(source, /new CustomEvent<\w+>\('([\w-]+)'/g)).toEqual(named(chat.events));
});

it('says in the README which methods there are', () => {
  const table = readme.split('\n| method |')[1]!.split('\n\n')[0]!;
  expect(all(table, /`(\w+)\(\)`/g)).toEqual(named(chat.members.filter(({ kind }) => kind === 'method')));
});

it('says in the README which parts there are, and has those', () => {
  const list = readme.split('Parts: ')[1]!.split('.\n')[0]!;
  expect(all(list, /`([\w-]+)`/g)).toEqual(named(chat.cssParts));
  const inSource = all(source, /(?<![\w-])part="([\w-]+)"/g);
  expect(named(chat.cssParts)).toEqual(expect.arrayContaining(inSource));
});

it('says in the README which properties there are, and reads those', () => {
  const list = readme.split('## Theme\n')[1]!.split('each also')[0]!;
  const short = all(list, /`-(?:-backwise-)?([\w-]+)`/g);
  expect(short.map((name) => `--backwise-${name}`)).toEqual(named(chat.cssProperties));
  expect(all(source, /(--backwise-[\w-]+)/g).filter((name) => !name.endsWith('-dark'))).toEqual(named(chat.cssProperties));
});
