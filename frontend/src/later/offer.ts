import type { Reply } from '../protocol.js';
import type { TemplateResult } from 'lit';
import { html, prose } from './kit.js';

/** A text, and under it what can be picked. */
export const offer = (kind: Reply['kind'], text: string, chips: TemplateResult) =>
  html`<section class="bubble" part="bubble" data-reply=${kind}>
    <div tabindex="-1" data-focus>${prose(text)}</div>
    ${chips}
  </section>`;
