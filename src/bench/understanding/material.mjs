// What both learn from, and the labelled sets that neither learned from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as csv } from 'csv-parse/sync';
import { parse as yaml } from 'yaml';

/** The intent that node-nlp itself gives to what fits none. */
export const NONE = 'None';

const YES_NO_UNSURE = ['yes', 'no', 'unsure'];

const read = (...path) => yaml(readFileSync(join(...path), 'utf8'));

const yamlsOf = (folder) =>
  readdirSync(folder)
    .filter((it) => it.endsWith('.yaml'))
    .sort()
    .map((it) => read(folder, it));

/** All texts with their intent, by model. */
export function material(root) {
  const seeds = join(root, 'seeds');
  const signs = yamlsOf(join(seeds, 'sayings', 'warning-signs'))
    .flatMap((it) => it.sayings)
    .flatMap(({ says, texts }) => texts.map((text) => ({ text, intent: says[0] ?? NONE })));
  const answers = read(seeds, 'sayings', 'answers.yaml').sayings.flatMap(({ says, texts }) => {
    const label = String(says[0]).split('.').at(-1); // leg-weakness.yes counts as yes
    return texts.map((text) => ({ text: String(text), intent: label === 'other' ? NONE : label }));
  });
  const entries = yamlsOf(join(seeds, 'faq')).flatMap((it) => it.entries);
  const remarks = read(seeds, 'remarks.yaml').remarks;
  const faq = [
    ...entries.flatMap((it) => [it.question, ...it.wordings].map((text) => ({ text, intent: it.id }))),
    ...remarks.flatMap((it) => it.wordings.map((text) => ({ text, intent: NONE }))),
  ].map((it) => ({ ...it, text: String(it.text) }));
  return { signs, answers, faq };
}

/** The labelled rows of one split. */
export function sets(root, split) {
  const folder = join(root, 'src', 'test', 'resources', 'evaluation');
  const rows = (file) =>
    csv(readFileSync(join(folder, file), 'utf8'), { columns: true }).filter((it) => it.split === split);
  const yesNo = yesNoQuestions(join(root, 'dialogs'));
  const atYesNo = rows('answers.csv').filter((it) => yesNo.has(it.question));
  return {
    signs: rows('signs.csv').map((it) => ({ ...it, isThere: !it.expected.split(';').includes('none') })),
    answers: atYesNo.filter((it) => YES_NO_UNSURE.includes(it.expected)),
    noAnswers: atYesNo.filter((it) => it.expected === 'other'),
    questions: rows('questions.csv'),
    outOfScope: rows('out-of-scope.csv'),
  };
}

function yesNoQuestions(dialogs) {
  const steps = yamlsOf(dialogs).flatMap((it) => it?.steps ?? []);
  return new Set(steps.filter((it) => it.answer === 'yes-no-unsure').map((it) => it.ask));
}
