import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Progress } from '../protocol.js';
import { words } from '../words.js';
import { PlainElement } from './plain-element.js';

@customElement('backwise-progress')
export class ProgressBar extends PlainElement {
  @property({ attribute: false }) progress?: Progress;

  protected override render() {
    if (!this.progress) return nothing;
    const { answered, remaining } = this.progress;
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
}
