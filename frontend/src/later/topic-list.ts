import type { Conversation } from '../conversation.js';
import type { Topics } from '../protocol.js';
import { html } from './kit.js';
import { questionLinks } from './question-links.js';

/** All questions that can be asked, by topic; in one line where nobody asked for them. */
export const topicList = ({ text, topics, folded }: Topics, conversation: Conversation) =>
  html`<details class="card fold" part="card" data-reply="topics" ?open=${!folded}>
    <summary ?data-focus=${!folded}><strong>${text}</strong></summary>
    ${topics.map(
      ({ topic, title, questions }) =>
        html`<details class="fold" data-topic=${topic}><summary>${title}</summary>${questionLinks(questions, conversation)}</details>`,
    )}
  </details>`;
