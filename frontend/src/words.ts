import type { Dose } from './protocol.js';

/** Every word that the widget itself says. Short, kind, for a reading age of about eleven. */
const english = {
  name: 'Back pain chat',
  conversation: 'Conversation',
  you: 'You said:',
  emergencyIn: 'In an emergency, call',
  localEmergencyNumber: 'your local emergency number',
  alertLevel: { emergency: 'Emergency:', urgent: 'Urgent:' },
  call: (number: string) => `Call ${number}`,

  status: {
    connecting: 'Connecting…',
    online: '',
    reconnecting: 'Reconnecting… your answers are safe.',
    resting: 'The chat is resting. Your answers are safe.',
    broken: 'The chat cannot start here. Please reload the page, or phone the clinic.',
  },
  sending: 'Waiting to send',
  notSent: 'That message was too long to send.',
  lost: 'Your last chat is no longer kept, so this is a new one.',

  why: 'Why do we ask?',
  meaning: 'What we mean',
  continue: 'Continue',
  chooseOne: 'Please choose at least one.',
  chooseMany: 'Choose all that fit.',
  number: 'A number',

  textBox: 'Type an answer or a question',
  textBoxHint: 'Or type here…',
  send: 'Send',
  tooLong: (length: number, most: number) =>
    `That is a little long (${length} of ${most} letters). Could you shorten it?`,

  progress: 'How far you are',
  progressText: (answered: number, remaining: number) =>
    remaining === 0 ? 'All questions answered' : `${answered} answered, about ${remaining} to go`,

  menu: 'Menu',
  back: 'Back',
  topics: 'Questions people ask',
  answers: 'What do you know about me',
  restart: 'Start again',
  help: 'Help',
  forget: 'Forget me',
  sure: {
    restart: { question: 'Start again from the first question?', yes: 'Yes, start again' },
    forget: { question: 'Erase this chat for good? It cannot be brought back.', yes: 'Yes, erase it' },
  },
  no: 'No, keep it',
  commandNotes: {
    back: 'You went back one question',
    repeat: 'You asked to hear it again',
    restart: 'You started again',
    why: 'You asked why',
    answers: 'You asked what we know about you',
    forget: 'You asked us to forget you',
    help: 'You asked for help',
    topics: 'You asked what people ask',
    keep: 'You asked to keep your programme',
  },
  forgottenTitle: 'All gone',
  forgotten: 'We have erased this chat, here and on our side. Nothing of it is kept.',
  forgetting: 'This chat is erased here. We will erase it on our side as soon as we are connected.',
  newChat: 'Start a new chat',

  understood: 'I understood:',
  change: 'Change',
  changeOf: (question: string) => `Change: ${question}`,
  keep: 'Keep my answer',
  changedTo: (label: string) => `Changed to: ${label}`,
  answersTitle: 'What you have told us',
  noAnswers: 'You have not told us anything yet.',

  yourQuestion: 'Your question',
  sources: 'Where this comes from',
  otherQuestions: 'You could also ask',

  past: 'Not up to date any more. Please look further down.',
  comeBack: 'Come back from',
  because: 'Why we say this',
  safetyNet: 'Keep an eye on this',
  whatToSay: 'What to tell a clinician',
  whatToSayHint: 'You can read this out or show it.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Please select the text and copy it.',
  print: 'Print',

  programme: 'Your exercise programme',
  phase: (number: number, weeks: string) => `Phase ${number} · ${weekWords(weeks)}`,
  weeks: (weeks: string) => weekWords(weeks),
  counted: (title: string, count: number) => `${title} (${count})`,
  perWeek: (count: number) => (count === 1 ? 'Once a week' : `${count} times a week`),
  exerciseCount: (count: number) => several(count, 'exercise'),
  focus: 'What it works on',
  stopIf: 'Stop, and get advice, if',
  allStops: 'All reasons to stop',
  exercises: 'Your exercises',
  how: 'How to do it',
  cue: 'Tip',
  whyThis: 'Why it helps',
  equipment: 'You need',
  easier: 'Easier',
  harder: 'Harder',
  forYou: 'Why it is in your plan',
  routine: 'Your day',
  minutes: (count: number) => several(count, 'minute'),
  swaps: 'Better swaps',
  insteadOf: 'Instead of',
  tips: 'Small things that help',
  progression: 'What comes next',
  leftOut: 'Left out for you',
  expectations: 'What to expect',
  conflicts: 'Where our sources disagree',
  nextReview: 'Your next check',

  /** What the service calls by an id: in English the id is the word. */
  names: {} as Record<string, string>,

  dose,
};

export type Words = typeof english;

/** The words in the language that is spoken now. */
export const words = { ...english };

/** A file of `words/` for each language but English, loaded when somebody speaks it. */
const others = import.meta.glob<{ words: Words }>('./words/*.ts');

let wanted: string;

/** Changes the words. Returns the language that they are in then: English where there are none. */
export async function speak(language: string): Promise<string> {
  wanted = language;
  const found = await others[`./words/${language}.ts`]?.().catch(() => undefined);
  // Somebody may have chosen again while the file was on its way.
  if (wanted === language) Object.assign(words, found?.words ?? english);
  return found ? language : 'en';
}

/** "2 sets of 10, each side, hold 3 seconds"; "10 minutes" for what is not counted. */
function dose({ sets, reps, holdSeconds, minutes, perSide }: Dose): string {
  const once = sets === 1 && !reps ? '' : `${several(sets, 'set')}${reps ? ` of ${reps}` : ''}`;
  const parts = [
    minutes ? `${sets > 1 ? `${sets} times ` : ''}${several(minutes, 'minute')}` : once,
    perSide ? 'each side' : '',
    holdSeconds ? `hold ${holdWords(holdSeconds)}` : '',
  ];
  return capitalised(parts.filter(Boolean).join(', ') || '1 set');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function several(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function holdWords(seconds: number): string {
  return seconds % 60 === 0 ? several(seconds / 60, 'minute') : several(seconds, 'second');
}

/** "1-2" is read out as a range; an open end such as "7+" stays as it is. */
function weekWords(weeks: string): string {
  if (/week/i.test(weeks)) return weeks;
  return /^\d+$/.test(weeks) ? `Week ${weeks}` : `Weeks ${weeks.replace(/\s*-\s*/, ' to ')}`;
}
