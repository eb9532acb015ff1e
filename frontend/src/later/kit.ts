import type { Kit } from '../elements/kit.js';

/* In place of imports from the first module, which is here already. */
export let css: Kit['css'];
export let html: Kit['html'];
export let nothing: Kit['nothing'];
export let svg: Kit['svg'];
export let PlainElement: Kit['PlainElement'];
export let words: Kit['words'];
export let learn: Kit['learn'];
export let prose: Kit['prose'];
export let textList: Kit['textList'];
export let shortDate: Kit['shortDate'];
export let emergencyBar: Kit['emergencyBar'];
export let farewell: Kit['farewell'];
export let leftOf: Kit['leftOf'];
/** To hand on. */
export let kit: Kit;

export function receive(received: Kit): void {
  kit = received;
  ({ css, html, nothing, svg, PlainElement, words, learn, prose, textList, shortDate, emergencyBar, farewell, leftOf } = kit);
}
