import { css, html, nothing, svg } from 'lit';
import { nameOf } from '../beginning.js';
import { farewell, leftOf } from '../connection/farewell.js';
import { storeIn } from '../connection/storage.js';
import { fetchPart } from '../parts.js';
import { learn, words, type Words } from '../words.js';
import { shortDate } from './dates.js';
import { emergencyBar } from './emergency-bar.js';
import { icon } from './icons.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';
import { textList } from './text-list.js';

/**
 * What the parts that are loaded later share with those that are here. It is handed to them: if
 * they imported it, a page that asks for this module with `?ver=2` would get all of it twice.
 */
export const kit = {
  css,
  html,
  nothing,
  svg,
  PlainElement,
  words: words as Words,
  learn,
  prose,
  textList,
  shortDate,
  emergencyBar,
  icon,
  storeIn,
  nameOf,
  fetchPart,
  farewell,
  leftOf,
};

export type Kit = typeof kit;
