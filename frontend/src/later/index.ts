import type { Kit } from '../elements/kit.js';
import { keeping } from '../styles/keeping.js';
import { cards } from '../styles/later-cards.js';
import { programme } from '../styles/programme.js';
import { defineChangeAnswer } from './change-answer.js';
import { defineClinicianSummary } from './clinician-summary.js';
import { defineDoctorsPage } from './doctors-page.js';
import { defineIsThatRight } from './is-that-right.js';
import { defineKeepGroup } from './keep-group.js';
import { keepInPlace } from './keep-in-place.js';
import { learn, receive } from './kit.js';
import { defineMenu } from './menu.js';
import { reasonsAndPrint, summaryAndProgramme } from './outcome-parts.js';
import { definePicture } from './picture.js';
import { definePrivateLink } from './private-link.js';
import { farewellAgain, leaveOnEscapes } from './quick-exit.js';
import { replyCard } from './reply-card.js';
import { rove } from './roving.js';
import { unfoldForPrint } from './unfold-for-print.js';
import { defineWays } from './ways.js';
import { english } from './words.js';

/** What nobody needs before the first message: fetched while that is read. */
export function parts(kit: Kit) {
  receive(kit);
  learn(english);
  defineChangeAnswer();
  defineClinicianSummary();
  defineDoctorsPage();
  defineIsThatRight();
  defineKeepGroup();
  defineMenu();
  definePicture();
  definePrivateLink();
  defineWays();
  const follow = (root: ParentNode, signal: AbortSignal) => {
    unfoldForPrint(root, signal);
    keepInPlace(root, signal);
  };
  return {
    styles: [cards(), programme(), keeping()],
    replyCard,
    summaryAndProgramme,
    reasonsAndPrint,
    rove,
    follow,
    leaveOnEscapes,
    farewellAgain,
  };
}

export type Parts = ReturnType<typeof parts>;
