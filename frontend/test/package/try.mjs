// npm run try-package: packs what would be published, installs it into an empty project, and checks a page that uses it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const frontend = resolve(here, '../..');
const project = mkdtempSync(join(tmpdir(), 'backwise-package-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [packed] = JSON.parse(run('npm', 'pack', frontend, '--json', '--ignore-scripts', '--loglevel=error'));
  writeFileSync(join(project, 'package.json'), '{"name": "a-clinic", "private": true, "type": "module"}');
  run('npm', 'install', `./${packed.filename}`, '--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--loglevel=error');
  copyFileSync(join(here, 'page.ts'), join(project, 'page.ts'));
  for (const resolution of [['NodeNext', 'NodeNext'], ['ESNext', 'bundler']]) {
    const options = ['--module', resolution[0], '--moduleResolution', resolution[1], '--target', 'es2022', '--lib', 'es2022,dom', '--types', ''];
    run(process.execPath, join(frontend, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', ...options, 'page.ts');
  }
  const installed = join(project, 'node_modules/backwise-chat');
  for (const file of ['README.md', 'dist/custom-elements.json', 'dist/backwise-chat.js', 'types/index.d.ts']) {
    if (!existsSync(join(installed, file))) throw new Error(`the package has no ${file}`);
  }
  for (const file of Object.keys(JSON.parse(readFileSync(join(installed, 'dist/integrity.json'), 'utf8')))) {
    if (!existsSync(join(installed, 'dist', file))) throw new Error(`the package has no ${file}`);
  }
  console.log(`backwise-chat ${packed.version}: ${packed.files.length} files, ${packed.size} bytes, of use to a page`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
