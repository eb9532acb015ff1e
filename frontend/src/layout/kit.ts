import type { Kit } from '../elements/kit.js';

/* In place of imports from the first module, which is here already. */
export let css: Kit['css'];
export let html: Kit['html'];
export let nothing: Kit['nothing'];
export let words: Kit['words'];
export let storeIn: Kit['storeIn'];
export let nameOf: Kit['nameOf'];
export let icon: Kit['icon'];

export function receive(kit: Kit): void {
  ({ css, html, nothing, words, storeIn, nameOf, icon } = kit);
}
