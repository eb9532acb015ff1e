import { cards } from './cards.js';
import { controls } from './controls.js';
import { frame } from './frame.js';
import { log } from './log.js';
import { programme } from './programme.js';
import { settings } from './settings.js';
import { tokens } from './tokens.js';

/** One set for the chat's one shadow root. */
export const styles = [frame, tokens, controls, log, cards, programme, settings];
