// node sizes.mjs OUR_DIST NODE_MODULES: the table of src/bench/widget/compare.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [ours, others] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url))).dependencies;
const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
const shown = (bytes) => bytes.toLocaleString('en');

/** A module with the files of its own package that it imports at once. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:^|[;}\s])(?:import|export)[^;'"()]*?from\s*["'](\.[^"']+)["']|import\s*["'](\.[^"']+)["']/g);
  return [file, ...[...imports].flatMap(([, from, bare]) => withImports(join(dirname(file), from ?? bare), seen))];
}

/** The file that each one's own instructions put on a page. */
const PEERS = [
  ['deep-chat', 'dist/deepChat.bundle.js', ''],
  ['@typebot.io/js', 'dist/web.js', ''],
  ['rasa-webchat', 'lib/index.js', ''],
  ['botframework-webchat', 'dist/webchat-minimal.js', 'no cards, no Markdown'],
  ['botframework-webchat', 'dist/webchat.js', 'the usual one'],
];

const modules = readdirSync(ours).filter((name) => name.endsWith('.js') && name.startsWith('backwise-chat'));
const first = gzip(join(ours, 'backwise-chat.js'));
console.log('| widget | what a page loads | before the first message, bytes with gzip -9 | all of it | times ours (first) |');
console.log('| --- | --- | --- | --- | --- |');
console.log(`| **Backwise** | \`backwise-chat.js\`; all: ${modules.length} modules | **${shown(first)}** | ${shown(sum(modules.map((name) => gzip(join(ours, name)))))} | 1 |`);
for (const [name, file, remark] of PEERS) {
  const files = withImports(join(others, name, file));
  const bytes = sum(files.map(gzip));
  const what = [`\`${file}\``, files.length > 1 && `and ${files.length - 1} that it imports`, remark].filter(Boolean).join(', ');
  console.log(`| ${name} ${versions[name]} | ${what} | ${shown(bytes)} | ${shown(bytes)} | ${(bytes / first).toFixed(1)} |`);
}
