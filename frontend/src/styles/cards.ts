import { css } from 'lit';

/* Alerts, outcomes, answers and the programme: what is read slowly, and printed. */
export const cards = css`
  .card {
    padding: 1.1em 1.15em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shade);
  }
  .past {
    margin: 0 0 0.75em;
    font-weight: 600;
  }
  .past:empty {
    display: none;
  }
  .card.red {
    background: var(--_red-soft);
    border: 2px solid var(--_red);
  }
  .card.amber {
    border-color: var(--_amber-line);
    border-block-start: 5px solid var(--_amber);
  }
  .card.calm {
    border-block-start: 5px solid var(--_accent);
  }
  .card[data-past] {
    background: var(--_surface);
    border: 1px dashed var(--_edge);
  }
  .card.red h3,
  .card.red .level {
    color: var(--_red);
  }
  .card.amber .level {
    color: var(--_amber);
  }
  h3 {
    margin: 0 0 0.5em;
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .faq h3 {
    font-size: 1.0625em;
  }
  h4 {
    margin: 1.5em 0 0.5em;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  h5 {
    margin: 0 0 0.4em;
    font-size: 0.9375em;
  }
  .label {
    margin: 0 0 0.25em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .timeframe {
    inline-size: fit-content;
    margin: 0 0 0.6em;
    padding: 0.2em 0.75em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_accent-strong);
    font-size: 0.875em;
    font-weight: 650;
  }
  .red > .timeframe {
    background: var(--_red);
    color: var(--_on-red);
  }
  .amber > .timeframe {
    background: var(--_amber-soft);
    color: var(--_amber);
  }
  .until {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .inset {
    margin-block: 1em;
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_ground);
  }
  .inset h4 {
    margin-block-start: 0;
  }
  .inset.amber {
    background: var(--_amber-soft);
    border-color: var(--_amber-line);
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
`;
