import type { Dose } from '../protocol.js';

/** What the widget says in its later parts. Short, kind, for a reading age of about eleven. */
export const english = {
  checkIn: 'Check in',
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
  preview: 'What this would change',
  changeIt: 'Change it',
  noPreview: 'We cannot show now what this would change. You can change it all the same.',
  answersTitle: 'What you have told us',
  noAnswers: 'You have not told us anything yet.',

  isThatRight: 'You told us this. Is it right?',
  itIsRight: 'Yes, that is right',
  itIsWrong: 'No, I want to change it',
  whichIsWrong: 'Change what is not right. Until then, please do what it says above.',
  doNotWait: 'Thank you. Please do not wait: do what it says above.',

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
  ifItHurts: 'If it hurts, do this instead',
  showMovement: 'Show the movement',
  stopMovement: 'Stop the movement',
  alsoMoves: 'Other moves in your plan',
  since: (day: string) => `from ${day}`,
  paces: { easier: 'Easier for now', 'flare-up': 'Flare-up: less for now' } as Record<string, string>,

  ways: 'How would you like to do it?',
  everyDay: 'A little every day',
  yourSession: 'Your session',
  aboutMinutes: (count: number) => `about ${several(count, 'minute')}`,
  parts: { 'warm-up': 'Warm up', moves: 'Moves', walk: 'Walk' } as Record<string, string>,
  startThis: 'Start session',
  guideMe: 'Guide me',
  goOnWith: (at: number, of: number) => `Go on where you were (${at} of ${of})`,
  doneThisWeek: (count: number, of: number) => `${count} of ${of} done in the last seven days`,
  sessionAway: 'The session is not here yet. Please check your connection and press again.',
  routine: 'Your day',
  minutes: (count: number) => several(count, 'minute'),
  trafficLight: 'How much pain is all right?',
  colours: { green: 'Green', amber: 'Amber', red: 'Red' } as Record<string, string>,
  outOfTen: (from: number, to: number) => `${from} to ${to} out of 10`,
  walking: 'Walking',
  thisWeek: 'This week',
  allWeeks: 'All weeks',
  week: (number: number) => `Week ${number}`,
  walkGoal: (minutes: number, days: number) => `${several(minutes, 'minute')} on ${several(days, 'day')}`,
  flareUp: 'If it flares up',
  swaps: 'Better swaps',
  insteadOf: 'Instead of',
  tips: 'Small things that help',
  progression: 'What comes next',
  leftOut: 'Left out for you',
  expectations: 'What to expect',
  conflicts: 'Where our sources disagree',
  nextReview: 'Your next check',
  checkInDue: 'Time to look at how it went',
  checkInText: 'A few short questions. Then we look at what comes next.',
  checkInEarly: 'Check in now',
  howItHasBeen: 'How it has been',
  pain: 'Pain',
  activity: 'What you want to do',
  lessIsBetter: 'Less is better.',
  moreIsBetter: 'More is better.',
  fromTo: (from: number, to: number) => `from ${from} to ${to}.`,
  asTable: 'As a table',
  day: 'Day',
  sessionsAWeek: 'Sessions a week',

  keepIt: 'Keep it',
  calendar: 'Put it in my calendar',
  pdf: 'Save as PDF',
  fileName: 'backwise',
  making: 'One moment…',
  saved: 'Saved. Look where your downloads go.',
  needsNetwork: 'That needs a connection. Please try again when you are online.',
  refused: 'That did not work just now. Please try again later.',
  forDoctor: 'For my doctor',
  forDoctorText: 'A short page with what you told us and what we advised. Nothing is sent: you decide who sees it.',
  showDoctor: 'Show the page',
  doctorPdf: 'Save the page as PDF',
  fhir: 'Save for a clinic’s computer (FHIR)',
  advice: 'What we advised',
  rules: 'Rules that led there',
  warningSigns: 'Warning signs we asked about',
  phaseNumber: (number: number | string) => `Phase ${number}`,
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
