import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Alert } from '../protocol.js';
import { words } from '../words.js';
import { callLink } from './call-link.js';
import { PlainElement } from './plain-element.js';
import { prose } from './prose.js';

/** Said at once when it is new; only read when the log is shown again after a reload. */
@customElement('backwise-alert')
export class AlertCard extends PlainElement {
  @property({ attribute: false }) alert!: Alert;
  @property({ type: Boolean }) fresh = false;

  protected override render() {
    const { level, title, text, call } = this.alert;
    return html`<section
      class="card ${level === 'emergency' ? 'red' : 'amber'}"
      part="alert"
      role=${this.fresh ? 'alert' : 'note'}
      data-reply="alert"
      data-level=${level}
    >
      <h3><span class="level">${words.alertLevel[level] ?? words.alertLevel.urgent}</span> ${title}</h3>
      ${prose(text)} ${call ? callLink(call.number, call.label) : nothing}
    </section>`;
  }
}
