import type { english as layout } from './layout/words.js';
import type { english as later } from './later/words.js';
import { fetchPart } from './parts.js';
import type { english as session } from './session/words.js';

/** Every word that the widget itself says before its later parts are here. Short, kind, for a reading age of about eleven. */
const english = {
  name: 'Back pain chat',
  conversation: 'Conversation',
  you: 'You said:',
  emergencyIn: 'In an emergency, call',
  localEmergencyNumber: 'your local emergency number',
  alertLevel: { emergency: 'Emergency:', urgent: 'Urgent:' },
  call: (number: string) => `Call ${number}`,
  exit: 'Quick exit',
  exitHint: 'leave this page and erase the chat',

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
  otherChat: 'You are in another chat now. What was not sent in the one before will not be sent.',
  linkGone: 'That link does not work any more. You can go on here.',
  notHere: 'The rest of this is not here yet. We keep trying. If it stays away, reload the page: your answers are safe.',
  tryAgain: 'Try again',

  why: 'Why do we ask?',
  meaning: 'What we mean',
  continue: 'Continue',
  chooseOne: 'Please choose at least one.',
  chooseMany: 'Choose all that fit.',
  number: 'A number',
  arrowKeys: 'The arrow keys move between the answers.',

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
    'check-in': 'You came back to check in',
  },
  forgottenTitle: 'All gone',
  forgotten: 'We have erased this chat, here and on our side. Nothing of it is kept.',
  forgetting: 'This chat is erased here. We will erase it on our side as soon as we are connected.',
  newChat: 'Start a new chat',

  understood: 'I understood:',
  changedTo: (label: string) => `Changed to: ${label}`,

  past: 'Not up to date any more. Please look further down.',
  comeBack: 'Come back from',
  safetyNet: 'Keep an eye on this',
};

/** All words, those of the later parts too. */
export type Words = typeof english & typeof later & typeof layout & typeof session;

/** The words in the language that is spoken now. */
export const words: typeof english = { ...english };

/** A file of `words/` for each language but English, loaded when somebody speaks it. */
const others = import.meta.glob<{ words: Words }>('./words/*.ts');

let wanted = 'en';
let spoken = 'en';
let failures = 0;

/** Changes the words. Returns the language that they are in then: English where there are none, or not yet. */
export async function speak(language: string): Promise<string> {
  wanted = language;
  const source = others[`./words/${language}.ts`];
  const found = source && (await fetchPart(language, failures, source).catch(() => void failures++));
  // Somebody may have chosen again while the file was on its way.
  if (wanted === language) {
    spoken = found ? language : 'en';
    Object.assign(words, found?.words ?? english);
  }
  return found ? language : 'en';
}

/** The later parts bring their English; every other language has its words together. */
export function learn(more: typeof later | typeof layout | typeof session): void {
  Object.assign(english, more);
  if (spoken === 'en') Object.assign(words, more);
}
