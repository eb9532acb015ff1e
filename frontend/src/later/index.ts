import type { Kit } from '../elements/kit.js';
import { cards } from '../styles/later-cards.js';
import { programme } from '../styles/programme.js';
import { defineChangeAnswer } from './change-answer.js';
import { defineClinicianSummary } from './clinician-summary.js';
import { learn, receive } from './kit.js';
import { defineMenu } from './menu.js';
import { reasonsAndPrint, summaryAndProgramme } from './outcome-parts.js';
import { definePrivateLink } from './private-link.js';
import { replyCard } from './reply-card.js';
import { unfoldForPrint } from './unfold-for-print.js';
import { english } from './words.js';

/** What nobody needs before the first message: fetched while that is read. */
export function parts(kit: Kit) {
  receive(kit);
  learn(english);
  defineChangeAnswer();
  defineClinicianSummary();
  defineMenu();
  definePrivateLink();
  return { styles: [cards(), programme()], replyCard, summaryAndProgramme, reasonsAndPrint, unfoldForPrint };
}

export type Parts = ReturnType<typeof parts>;
