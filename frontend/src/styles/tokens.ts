import { css } from 'lit';

/*
 * What a site may set is --backwise-*; the parts read --_*. Each pair of text and ground is at
 * least 4.5:1, edges of controls at least 3:1, in both schemes.
 */
const light = css`
  --_scheme: light;
  --_ground: var(--backwise-ground, #f3f7f6);
  --_surface: var(--backwise-surface, #ffffff);
  --_text: var(--backwise-text, #142b2a);
  --_muted: var(--backwise-muted, #4a615f);
  --_line: var(--backwise-line, #d5e0de);
  --_edge: var(--backwise-edge, #6f8784);
  --_accent: var(--backwise-accent, #0a5f5c);
  --_accent-strong: var(--backwise-accent-strong, #074845);
  --_on-accent: var(--backwise-on-accent, #ffffff);
  --_soft: var(--backwise-soft, #e2f1ee);
  --_red: #9d1226;
  --_red-soft: #fdeff0;
  --_red-line: #e7a9b0;
  --_on-red: #ffffff;
  --_amber: #734600;
  --_amber-soft: #fff5e2;
  --_amber-line: #e3bf80;
  --_shade: 0 1px 2px rgb(13 48 46 / 8%), 0 2px 8px rgb(13 48 46 / 5%);
`;

const dark = css`
  --_scheme: dark;
  --_ground: var(--backwise-ground-dark, #0e1615);
  --_surface: var(--backwise-surface-dark, #182221);
  --_text: var(--backwise-text-dark, #e3edeb);
  --_muted: var(--backwise-muted-dark, #a4b8b5);
  --_line: var(--backwise-line-dark, #2a3a38);
  --_edge: var(--backwise-edge-dark, #6e8683);
  --_accent: var(--backwise-accent-dark, #85d6cb);
  --_accent-strong: var(--backwise-accent-strong-dark, #a9e6dd);
  --_on-accent: var(--backwise-on-accent-dark, #05211f);
  --_soft: var(--backwise-soft-dark, #1b3431);
  --_red: #ffa9b2;
  --_red-soft: #34161a;
  --_red-line: #7d3039;
  --_on-red: #2b070c;
  --_amber: #f3c679;
  --_amber-soft: #2d2312;
  --_amber-line: #6b5224;
  --_shade: none;
`;

export const tokens = css`
  :host {
    ${light}
    --_radius: var(--backwise-radius, 14px);
    --_font: var(--backwise-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      ${dark}
    }
  }
  :host([theme='light']) {
    ${light}
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media print {
    :host {
      ${light}
    }
  }
`;
