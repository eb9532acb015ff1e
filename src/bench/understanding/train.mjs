// Trains node-nlp on our material, with its own settings: node train.mjs ROOT OUT
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nodeNlp from 'node-nlp';
import { material } from './material.mjs';

const [root, out] = process.argv.slice(2);
const trained = {};
for (const [model, documents] of Object.entries(material(root))) {
  const manager = new nodeNlp.NlpManager({
    languages: ['en'],
    autoSave: false,
    autoLoad: false,
    nlu: { log: false },
  });
  documents.forEach(({ text, intent }) => manager.addDocument('en', text, intent));
  const start = performance.now();
  await manager.train();
  const seconds = Math.round((performance.now() - start) / 1000);
  writeFileSync(join(out, `node-nlp-${model}.json`), manager.export(true));
  trained[model] = { texts: documents.length, seconds };
  console.error(`node-nlp learned ${model}: ${documents.length} texts, ${seconds} s`);
}
writeFileSync(join(out, 'node-nlp-training.json'), JSON.stringify(trained));
