import type { Source } from '../protocol.js';
import { html, nothing, words } from './kit.js';

export function sourceList(sources: readonly Source[]) {
  if (sources.length === 0) return nothing;
  return html`<details class="sources">
    <summary>${words.sources}</summary>
    <ul>
      ${sources.map(({ title, section }) => html`<li><cite>${title}</cite>${section ? html` · ${section}` : nothing}</li>`)}
    </ul>
  </details>`;
}
