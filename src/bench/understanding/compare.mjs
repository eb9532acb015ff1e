// Measures the trained node-nlp on the sets that ./backwise evaluate measured ours on, and prints both:
// node --expose-gc compare.mjs ROOT OUT OUR_RSS_IN_KB
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodeNlp from 'node-nlp';
import { NONE, sets } from './material.mjs';

const [root, out, ourRss] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(join(out, file), 'utf8'));
const ours = json('ours.json').test;
const training = json('node-nlp-training.json');
const dev = sets(root, 'dev');
const test = sets(root, 'test');

const AS_IT_COMES = { settings: {}, threshold: 0.5 };
/** Settings to choose from; useNoneFeature: false changes nothing once None has texts of its own. */
const SETTINGS = [{}, { spellCheck: true }];

const managers = {};
for (const model of ['signs', 'answers', 'faq']) {
  managers[model] = new nodeNlp.NlpManager({
    languages: ['en'],
    autoSave: false,
    autoLoad: false,
    calculateSentiment: false, // nobody needs it here, and it takes time
    nlu: { log: false },
  });
  managers[model].import(readFileSync(join(out, `node-nlp-${model}.json`), 'utf8'));
}

/** What a model makes of a text: the score of None, and the others, the likeliest first. */
async function read(model, settings, text) {
  const { classifications } = await managers[model].process('en', text, undefined, { ...settings });
  return {
    none: classifications.find((it) => it.intent === NONE)?.score ?? 0,
    ranked: classifications.filter((it) => it.intent !== NONE),
  };
}

const readAll = (model, settings, rows) =>
  Promise.all(rows.map(async (row) => ({ ...row, ...(await read(model, settings, row.text)) })));

const share = (rows, isTrue) => ({ part: rows.filter(isTrue).length, of: rows.length });
const value = ({ part, of }) => part / of;
const top = (it) => it.ranked[0]?.score ?? 0;

/** The best of some candidates by a figure; the first of equals. */
const best = (candidates, figure) =>
  candidates.map((it) => ({ it, is: figure(it) })).reduce((a, b) => (b.is > a.is ? b : a)).it;

const thresholds = (scores) => [...new Set([...scores, 0, 1.01])].sort((a, b) => a - b);

// --- Warning signs: an alarm if None is unlikely enough.

const alarm = (it) => 1 - it.none;

const signFigures = (rows, threshold) => ({
  sensitivity: share(rows.filter((it) => it.isThere), (it) => alarm(it) >= threshold),
  specificity: share(rows.filter((it) => !it.isThere), (it) => alarm(it) < threshold),
});

async function chosenForSigns() {
  const candidates = [];
  for (const settings of SETTINGS) {
    const rows = await readAll('signs', settings, dev.signs);
    thresholds(rows.map(alarm)).forEach((threshold) => candidates.push({ settings, threshold, rows }));
  }
  return best(candidates, ({ rows, threshold }) => {
    const { sensitivity, specificity } = signFigures(rows, threshold);
    return value(sensitivity) + value(specificity);
  });
}

// --- Answers: none if None is likely enough, else the likeliest; recorded if that is likely enough.

const reading = (it, none) => (it.none >= none || !it.ranked.length ? 'other' : it.ranked[0].intent);
const isRecorded = (it, { none, threshold }) => reading(it, none) !== 'other' && top(it) >= threshold;

async function chosenForAnswers() {
  const candidates = [];
  for (const settings of SETTINGS) {
    const rows = await readAll('answers', settings, [...dev.answers, ...dev.noAnswers]);
    const none = best(
      thresholds(rows.map((it) => it.none)),
      (it) => share(rows, (row) => reading(row, it) === row.expected).part,
    );
    const recordedWell = ({ threshold }) =>
      share(rows, (it) =>
        it.expected === 'other'
          ? !isRecorded(it, { none, threshold })
          : isRecorded(it, { none, threshold }) && reading(it, none) === it.expected,
      ).part -
      // a wrong record costs as much as a right one gains, or every answer would be recorded
      share(rows, (it) => isRecorded(it, { none, threshold }) && reading(it, none) !== it.expected).part;
    const threshold = best(thresholds(rows.map(top)), (it) => recordedWell({ threshold: it }));
    candidates.push({ settings, none, threshold, rows });
  }
  return best(candidates, ({ rows, none }) => share(rows, (it) => reading(it, none) === it.expected).part);
}

const answerFigures = (answers, noAnswers, chosen) => ({
  first: share(answers, (it) => reading(it, chosen.none) === it.expected),
  recordedRight: share(answers, (it) => isRecorded(it, chosen) && reading(it, chosen.none) === it.expected),
  recordedWrong: share(answers, (it) => isRecorded(it, chosen) && reading(it, chosen.none) !== it.expected),
  noAnswer: share(noAnswers, (it) => reading(it, chosen.none) === 'other'),
});

// --- Questions: the likeliest entry is the answer if it is likely enough.

const isAmong = (it, first) => it.ranked.slice(0, first).some(({ intent }) => intent === it.expected);

const questionFigures = (questions, others, threshold) => ({
  atOne: share(questions, (it) => isAmong(it, 1)),
  atThree: share(questions, (it) => isAmong(it, 3)),
  answered: share(questions, (it) => top(it) >= threshold && isAmong(it, 1)),
  answeredWrong: share(questions, (it) => top(it) >= threshold && !isAmong(it, 1)),
  falseAnswers: share(others, (it) => it.ranked.length > 0 && top(it) >= threshold),
});

async function chosenForQuestions() {
  const candidates = [];
  for (const settings of SETTINGS) {
    const questions = await readAll('faq', settings, dev.questions);
    const others = await readAll('faq', settings, dev.outOfScope);
    thresholds([...questions, ...others].map(top)).forEach((threshold) =>
      candidates.push({ settings, threshold, figures: questionFigures(questions, others, threshold) }),
    );
  }
  return best(
    candidates,
    ({ figures: { answered, answeredWrong, falseAnswers } }) =>
      answered.part - answeredWrong.part - falseAnswers.part,
  );
}

// --- Time: what ours does with a message, one model after the other, each text for the first time.

async function message(text, chosen) {
  const start = performance.now();
  const sign = await read('signs', chosen.signs.settings, text);
  if (alarm(sign) < chosen.signs.threshold) {
    const answer = await read('answers', chosen.answers.settings, text);
    if (reading(answer, chosen.answers.none) === 'other') {
      await read('faq', chosen.questions.settings, text);
    }
  }
  return performance.now() - start;
}

async function times(chosen) {
  const texts = (of) => [...of.signs, ...of.questions, ...of.outOfScope].map((it) => it.text);
  for (const text of texts(dev)) await message(text, chosen);
  const millis = [];
  for (const text of texts(test)) millis.push(await message(text, chosen));
  millis.sort((a, b) => a - b);
  return (part) => millis[Math.floor(part * (millis.length - 1))];
}

// --- All of it. The time comes before the figures, for node-nlp keeps the words of texts it has seen.

const chosen = {
  signs: await chosenForSigns(),
  answers: await chosenForAnswers(),
  questions: await chosenForQuestions(),
};
const millis = await times(chosen);
global.gc();
const memory = process.memoryUsage();

const signRows = await readAll('signs', chosen.signs.settings, test.signs);
const tunedSigns = signFigures(signRows, chosen.signs.threshold);
const usual = {
  signs: signFigures(await readAll('signs', AS_IT_COMES.settings, test.signs), AS_IT_COMES.threshold),
  answers: answerFigures(
    await readAll('answers', AS_IT_COMES.settings, test.answers),
    await readAll('answers', AS_IT_COMES.settings, test.noAnswers),
    { none: 0.5, threshold: AS_IT_COMES.threshold },
  ),
  questions: questionFigures(
    await readAll('faq', AS_IT_COMES.settings, test.questions),
    await readAll('faq', AS_IT_COMES.settings, test.outOfScope),
    AS_IT_COMES.threshold,
  ),
};
const answerRows = await readAll('answers', chosen.answers.settings, test.answers);
const noAnswerRows = await readAll('answers', chosen.answers.settings, test.noAnswers);
const tunedAnswers = answerFigures(answerRows, noAnswerRows, chosen.answers);
const questionRows = await readAll('faq', chosen.questions.settings, test.questions);
const otherRows = await readAll('faq', chosen.questions.settings, test.outOfScope);
const tunedQuestions = questionFigures(questionRows, otherRows, chosen.questions.threshold);

/** In favour of node-nlp: these thresholds are chosen on the test rows themselves. */
const signsLikeOurs = (held, wanted) =>
  best(
    thresholds(signRows.map(alarm))
      .map((it) => signFigures(signRows, it))
      .filter((it) => value(it[held]) >= value(ours.signs[held])),
    (it) => value(it[wanted]),
  )[wanted];
const answeredLikeOurs = best(
  thresholds([...questionRows, ...otherRows].map(top))
    .map((it) => questionFigures(questionRows, otherRows, it))
    .filter((it) => value(it.falseAnswers) <= value(ours.questions.falseAnswers))
    .filter((it) => value(it.answeredWrong) <= value(ours.questions.answeredWrong)),
  (it) => it.answered.part,
).answered;
const recordedLikeOurs = best(
  thresholds(answerRows.map(top))
    .map((it) => answerFigures(answerRows, noAnswerRows, { ...chosen.answers, threshold: it }))
    .filter((it) => value(it.recordedWrong) <= value(ours.answers.recordedWrong)),
  (it) => it.recordedRight.part,
).recordedRight;

// The same rows, or there is nothing to compare.
const sameRows = [
  [ours.signs.sensitivity, tunedSigns.sensitivity],
  [ours.signs.specificity, tunedSigns.specificity],
  [ours.answers.yesNoUnsure, tunedAnswers.first],
  [ours.questions.atOne, tunedQuestions.atOne],
  [ours.questions.falseAnswers, tunedQuestions.falseAnswers],
];
if (sameRows.some(([a, b]) => a.of !== b.of)) {
  console.error('The two were not measured on the same rows:', JSON.stringify(sameRows));
  process.exit(1);
}

const shown = (it) => (it ? `${value(it).toFixed(3)} (${it.part} of ${it.of})` : '-');
const ourNoAnswers = ours.answers.confusion.other ?? {};
const ourNoAnswer = {
  part: ourNoAnswers.other ?? 0,
  of: Object.values(ourNoAnswers).reduce((a, b) => a + b, 0),
};
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
const rows = [
  ['warning signs: sensitivity', ours.signs.sensitivity, tunedSigns.sensitivity, usual.signs.sensitivity],
  ['warning signs: specificity', ours.signs.specificity, tunedSigns.specificity, usual.signs.specificity],
  ['sensitivity at our specificity', ours.signs.sensitivity, signsLikeOurs('specificity', 'sensitivity')],
  ['specificity at our sensitivity', ours.signs.specificity, signsLikeOurs('sensitivity', 'specificity')],
  ['yes, no, unsure: right reading first', ours.answers.yesNoUnsure, tunedAnswers.first, usual.answers.first],
  ['recorded right', ours.answers.recordedRight, tunedAnswers.recordedRight, usual.answers.recordedRight],
  ['recorded wrong', ours.answers.recordedWrong, tunedAnswers.recordedWrong, usual.answers.recordedWrong],
  ['recorded right, no more wrong than ours', ours.answers.recordedRight, recordedLikeOurs],
  ['no answer: read as none', ourNoAnswer, tunedAnswers.noAnswer, usual.answers.noAnswer],
  ['questions: recall at 1', ours.questions.atOne, tunedQuestions.atOne, usual.questions.atOne],
  ['questions: recall at 3', ours.questions.atThree, tunedQuestions.atThree, usual.questions.atThree],
  ['answered right', ours.questions.answered, tunedQuestions.answered, usual.questions.answered],
  ['answered with another', ours.questions.answeredWrong, tunedQuestions.answeredWrong, usual.questions.answeredWrong],
  ['out of scope: answered', ours.questions.falseAnswers, tunedQuestions.falseAnswers, usual.questions.falseAnswers],
  ['answered right, no more wrong or out of scope than ours', ours.questions.answered, answeredLikeOurs],
];
console.log('| test rows | ours | node-nlp, tuned on dev | node-nlp as it comes |');
console.log('| --- | --- | --- | --- |');
for (const [what, ...figures] of rows) {
  console.log(`| ${[what, ...[0, 1, 2].map((it) => shown(figures[it]))].join(' | ')} |`);
}
const { p50, p99, heap } = ours.time;
console.log(`| one message, warm: p50 / p99 | ${p50.toFixed(1)} / ${p99.toFixed(1)} ms | \
${millis(0.5).toFixed(1)} / ${millis(0.99).toFixed(1)} ms | - |`);
console.log(`| memory: heap in use / resident | ${heap} / ${Math.round(ourRss / 1024)} MB | \
${megabytes(memory.heapUsed)} / ${megabytes(memory.rss)} MB | - |`);
const learned = Object.entries(training).map(([model, it]) => `${model} ${it.texts} texts in ${it.seconds} s`);
console.log(`\nnode-nlp learned all of it: ${learned.join(', ')}. Chosen on dev:`);
for (const [model, { settings, threshold, none }] of Object.entries(chosen)) {
  const also = none === undefined ? '' : `, none from ${none.toFixed(3)}`;
  console.log(`- ${model}: ${settings.spellCheck ? 'spell check' : 'usual settings'}, threshold ${threshold.toFixed(3)}${also}`);
}
