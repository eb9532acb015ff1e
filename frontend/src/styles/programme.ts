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
  .thumb {
    inline-size: 72px;
    block-size: 45px;
    flex: none;
    object-fit: contain;
    border-radius: 6px;
    background: var(--_soft);
  }
  backwise-picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em;
    margin-block: 0.25em 1em;
  }
  .picture {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    block-size: auto;
    aspect-ratio: 8 / 5;
    object-fit: contain;
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_soft);
  }
  .small {
    min-block-size: 44px;
    padding: 0.3em 1em;
    font-size: 0.9375em;
  }
  .switch {
    min-inline-size: 0;
    margin: 1.25em 0 1em;
    padding: 0;
    border: 0;
  }
  .switch legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 650;
  }
  .switch > div {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .switch label {
    flex: 1 1 9em;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.3em 0.75em;
    border-radius: calc(var(--_radius) - 4px);
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  .switch label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .switch label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .switch input {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    margin: 0;
    accent-color: var(--_on-accent);
  }
  .switch input:focus-visible {
    outline: none;
  }
  [data-way] > h4 {
    margin-block-start: 1em;
  }
  [data-way] h4 small {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  [data-way] h5 {
    margin-block: 1em 0;
  }
  .primary[data-start] {
    inline-size: 100%;
    font-size: 1.0625em;
  }
  .moves {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .moves li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75em;
    min-block-size: 44px;
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .moves li:last-child {
    border: 0;
  }
  .moves .link {
    padding: 0;
    text-align: start;
  }
  .moves small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .lights {
    padding: 0;
    list-style: none;
  }
  .light {
    display: flex;
    gap: 0.75em;
    padding-block: 0.6em;
    margin: 0;
  }
  .lamp {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    margin-block-start: 0.15em;
    border: 3px solid var(--_accent);
    border-radius: 50%;
  }
  .amber > .lamp {
    border-color: var(--_amber);
    border-radius: 0;
    transform: rotate(45deg) scale(0.85);
  }
  .red > .lamp {
    border-color: var(--_red);
    border-radius: 3px;
    background: var(--_red);
  }
  .weeks {
    padding: 0;
    list-style: none;
  }
  .weeks li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0;
    padding: 0.5em 0.75em;
    border-radius: 8px;
  }
  .weeks [aria-current] {
    background: var(--_soft);
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
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
  .time-of-day h5 span {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9375em;
  }
  .time-of-day [data-start] {
    inline-size: 100%;
    margin-block: 0.5em;
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
