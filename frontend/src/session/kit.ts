import type { SessionKit } from '../later/session-parts.js';

/* In place of imports from the modules that are here already. */
export let css: SessionKit['css'];
export let html: SessionKit['html'];
export let nothing: SessionKit['nothing'];
export let PlainElement: SessionKit['PlainElement'];
export let words: SessionKit['words'];
export let prose: SessionKit['prose'];
export let textList: SessionKit['textList'];
export let shortDate: SessionKit['shortDate'];
export let emergencyBar: SessionKit['emergencyBar'];
export let cardOf: SessionKit['cardOf'];
export let daysAfter: SessionKit['daysAfter'];
export let today: SessionKit['today'];
export let onService: SessionKit['onService'];

export function receive(kit: SessionKit): void {
  ({ css, html, nothing, PlainElement, words, prose, textList, shortDate, emergencyBar } = kit);
  ({ cardOf, daysAfter, today, onService } = kit);
}
