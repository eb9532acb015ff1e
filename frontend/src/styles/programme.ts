import { css } from '../later/kit.js';

export const programme = () => css`
  .programme > header {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .phase {
    margin: 0 0 0.5em;
    font-size: 1.1875em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding: 0;
    list-style: none;
  }
  .facts li {
    margin: 0;
    padding: 0.2em 0.75em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_accent-strong);
    font-size: 0.875em;
    font-weight: 650;
  }
  .exercise {
    margin-block-end: 0.5em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_ground);
  }
  .exercise > summary {
    min-block-size: 56px;
    padding: 0.5em 0.9em;
    border-radius: inherit;
  }
  .exercise > summary:hover {
    background: var(--_soft);
  }
  .exercise .number {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    flex: none;
    margin-inline-end: 0.35em;
    border-radius: 50%;
    background: var(--_soft);
    color: var(--_accent-strong);
    font-size: 0.875em;
    font-weight: 700;
  }
  .name small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .exercise .body {
    padding: 0.25em 1em 0.5em;
  }
  .steps li {
    padding-inline-start: 0.25em;
  }
  .steps li::marker {
    color: var(--_accent-strong);
    font-weight: 700;
  }
  .cue {
    padding: 0.5em 0.8em;
    border-radius: 8px;
    background: var(--_soft);
  }
  .routine {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.5em;
  }
  .time-of-day {
    padding: 0.8em 0.9em 0.4em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_ground);
  }
  .time-of-day h5 {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }
  .time-of-day span {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9375em;
  }
  .time-of-day ul {
    padding: 0;
    list-style: none;
  }
  .time-of-day li span {
    display: block;
    font-size: 0.875em;
  }
  .swaps {
    padding: 0;
    list-style: none;
  }
  .swaps s {
    color: var(--_muted);
  }
  .programme li > p {
    margin-block-end: 0.2em;
  }
  [data-keep-programme][aria-disabled='true'] {
    border-color: transparent;
    background: none;
    color: var(--_muted);
    cursor: default;
  }
`;
