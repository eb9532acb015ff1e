import type { Kit } from '../elements/kit.js';

/* In place of imports from the first module, which is here already. */
export let css: Kit['css'];
export let html: Kit['html'];
export let nothing: Kit['nothing'];
export let PlainElement: Kit['PlainElement'];
export let words: Kit['words'];
export let learn: Kit['learn'];
export let prose: Kit['prose'];
export let textList: Kit['textList'];
export let shortDate: Kit['shortDate'];

export function receive(kit: Kit): void {
  ({ css, html, nothing, PlainElement, words, learn, prose, textList, shortDate } = kit);
}
