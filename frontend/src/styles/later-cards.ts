import { css } from '../later/kit.js';

/* What is read slowly, and the menu. */
export const cards = () => css`
  .label {
    margin: 0 0 0.25em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  summary {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 0.5em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::after,
  .exercise > summary::after,
  .sources > summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-2px, -2px);
    transition: transform 0.15s;
  }
  [open] > summary::after {
    transform: rotate(225deg) translate(-2px, -2px);
  }
  .fold > summary h4 {
    margin: 0;
  }
  .sources {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sources > summary {
    inline-size: fit-content;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    background: var(--_surface);
    color: var(--_accent-strong);
    font-weight: 600;
    text-align: start;
  }
  .chip:hover {
    background: var(--_soft);
  }
  .faq h3 {
    font-size: 1.0625em;
  }
  h5 {
    margin: 0 0 0.4em;
    font-size: 0.9375em;
  }
  .until {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .inset.red {
    background: var(--_red-soft);
    border-color: var(--_red-line);
  }
  .inset.red h4 {
    color: var(--_red);
  }
  .inset.calm {
    background: var(--_soft);
    border-color: transparent;
  }
  .fold.inset {
    padding-block: 0.35em;
  }
  .fold.inset[open] {
    padding-block-end: 0.9em;
  }
  blockquote {
    margin: 0 0 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_edge);
  }
  .rows {
    margin: 0;
  }
  .row {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .row:first-child {
    border-block-start: 0;
  }
  .row dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .row dt strong {
    color: var(--_text);
  }
  .row dd {
    margin: 0;
  }
  .row dd > p {
    margin: 0;
  }
  .row[data-step] dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5em;
  }
  .row[data-step] strong {
    flex: 1 1 8em;
  }
  .row[data-step] dd:has(.changing) backwise-change {
    inline-size: 100%;
  }
  .actions {
    display: flex;
    gap: 0.5em;
    margin-block-start: 1em;
  }
  .menu p {
    margin: 0.5em 0.75em;
  }
  .menu .hint {
    margin-inline: 0.8em;
  }
  .menu p[id] {
    font-weight: 600;
  }
  .item {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.75em;
    border: 0;
    border-radius: calc(var(--_radius) - 4px);
    background: none;
    text-align: start;
  }
  .item:hover {
    background: var(--_soft);
  }
  .serious {
    color: var(--_red);
    font-weight: 650;
  }
  backwise-private-link {
    display: block;
    margin: 0.5em 0.75em;
  }
  [data-private-link] {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: 8px;
    background: var(--_ground);
    text-overflow: ellipsis;
  }
  backwise-private-link .actions {
    flex-wrap: wrap;
    margin-block: 0.5em;
  }
  backwise-private-link p:empty {
    display: none;
  }
  /* A phone on its side, or a screen magnified four times: all but the emergency bar scrolls. */
  @media (max-height: 24em) {
    :host {
      min-block-size: 0;
    }
    .chat {
      overflow: hidden auto;
      scroll-padding-block-start: 44px;
    }
    .chat > .emergency-bar {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
    .chat > * {
      flex: none;
    }
    .scroller {
      overflow: visible;
    }
  }
`;
