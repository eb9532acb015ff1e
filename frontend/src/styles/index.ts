import { cards } from './cards.js';
import { controls } from './controls.js';
import { frame } from './frame.js';
import { log } from './log.js';
import { settings } from './settings.js';
import { tokens } from './tokens.js';

/** One set for the chat's one shadow root; those of the later parts join it before the last. */
export const styles = [frame, tokens, controls, log, cards, settings];
