import { html, nothing } from 'lit';
import type { Alert } from '../protocol.js';
import { words } from '../words.js';
import { callLink } from './call-link.js';
import { prose } from './prose.js';

/** Said at once when it is new; only read when the log is shown again after a reload. */
export const alertCard = ({ level, title, text, call }: Alert, fresh: boolean) =>
  html`<section
    class="card ${level === 'emergency' ? 'red' : 'amber'}"
    part="alert"
    role=${fresh ? 'alert' : 'note'}
    data-reply="alert"
    data-level=${level}
  >
    <h3><span class="level">${words.alertLevel[level] ?? words.alertLevel.urgent}</span> ${title}</h3>
    ${prose(text)} ${call ? callLink(call) : nothing}
  </section>`;
