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
  h4 {
    margin: 1.5em 0 0.5em;
    font-size: 1.0625em;
    line-height: 1.3;
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
`;
