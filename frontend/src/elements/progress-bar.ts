import { html } from 'lit';
import type { Progress } from '../protocol.js';
import { words } from '../words.js';

export function progressBar({ answered, remaining }: Progress) {
  const text = words.progressText(answered, remaining);
  return html`<div class="progress">
    <progress
      aria-label=${words.progress}
      aria-valuetext=${text}
      max=${Math.max(answered + remaining, 1)}
      .value=${answered}
    ></progress>
    <span aria-hidden="true">${text}</span>
  </div>`;
}
