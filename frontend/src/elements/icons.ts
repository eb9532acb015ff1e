import { html, type TemplateResult } from 'lit';

export const icon = (path: string, look = ''): TemplateResult => html`<svg class="icon ${look}" viewBox="0 0 24 24" aria-hidden="true">
  <path d=${path} />
</svg>`;

export const icons = {
  phone: icon('M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11 11 0 0 0 3.6.6 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z'),
  back: icon('M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z', 'points'),
  menu: icon('M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z'),
  send: icon('M3.4 20.4 21 12 3.4 3.6 3.4 10.1 15 12 3.4 13.9z', 'points'),
};
