import type { Dose } from '../protocol.js';

/** What the widget says in its later parts. Short, kind, for a reading age of about eleven. */
export const english = {
  topics: 'Questions people ask',
  answers: 'What do you know about me',
  restart: 'Start again',
  help: 'Help',
  elsewhere: 'Continue on another phone or computer',
  forget: 'Forget me',
  sure: {
    restart: { question: 'Start again from the first question?', yes: 'Yes, start again' },
    forget: { question: 'Erase this chat for good? It cannot be brought back.', yes: 'Yes, erase it' },
  },
  no: 'No, keep it',
  linkText:
    'Open this link on the other phone or computer. Whoever has it can read this chat and go on with it. It works until the chat is erased: 24 hours after the last answer, or later if you keep your programme.',
  privateLink: 'Your private link',
  share: 'Share',
  close: 'Close',
  change: 'Change',
  keep: 'Keep my answer',
  answersTitle: 'What you have told us',
  noAnswers: 'You have not told us anything yet.',

  yourQuestion: 'Your question',
  sources: 'Where this comes from',
  otherQuestions: 'You could also ask',

  because: 'Why we say this',
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
  keepProgramme: 'Keep this programme for 12 weeks',
  kept: 'Kept',

  /** What the service calls by an id: in English the id is the word. */
  names: {} as Record<string, string>,

  dose,
};

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
