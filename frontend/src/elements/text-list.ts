import { html } from 'lit';

export const textList = (texts: string[]) =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
