import { css } from 'lit';

/* The talk itself, and the choices under the newest question. */
export const log = css`
  .entry {
    display: flow-root;
    margin-block-end: 0.75em;
  }
  .bubble {
    inline-size: fit-content;
    max-inline-size: min(34em, 92%);
    padding: 0.7em 1em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    border-start-start-radius: 4px;
    box-shadow: var(--_shade);
  }
  .question {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
  }
  .person .bubble[data-said] {
    margin-inline-start: auto;
    background: var(--_accent);
    border-color: var(--_accent);
    border-start-start-radius: var(--_radius);
    border-end-end-radius: 4px;
    color: var(--_on-accent);
  }
  .bubble > .words {
    white-space: pre-line;
  }
  .person .bubble + .bubble {
    margin-block-start: 0.75em;
  }
  .bubble > :first-child,
  .card > :first-child,
  .inset > :first-child {
    margin-block-start: 0;
  }
  .bubble > :last-child,
  .card > :last-child,
  .inset > :last-child {
    margin-block-end: 0;
  }
  p {
    margin: 0 0 0.6em;
  }
  ul,
  ol {
    margin: 0 0 0.75em;
    padding-inline-start: 1.3em;
  }
  li {
    margin-block-end: 0.3em;
  }
  .note,
  .notice,
  .under {
    margin: 0 0 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
    text-align: center;
  }
  .under {
    margin-block-start: 0.25em;
    text-align: end;
  }
  .notice:empty {
    display: none;
  }
  .understood {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-inline: 1em 0.5em;
    border-inline-start: 3px solid var(--_accent);
  }
  .understood backwise-change:has(.changing) {
    inline-size: 100%;
  }
  .dock {
    scroll-margin: 1em;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .keys {
    display: none;
  }
  .choices:has(button.choice:focus-visible) > .keys {
    display: block;
  }
  .choices > .hint {
    margin-block-end: 0.5em;
  }
  .why {
    margin-block-end: 0.5em;
    font-size: 0.9375em;
  }
  .why summary {
    inline-size: fit-content;
    min-block-size: 44px;
    display: flex;
    align-items: center;
    color: var(--_accent-strong);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    list-style: none;
  }
  .why summary::-webkit-details-marker {
    display: none;
  }
  .why[open] {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  .buttons:empty {
    display: none;
  }
  .yes-no-unsure {
    grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
  }
  .buttons.number {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  @container (min-inline-size: 36em) {
    .buttons.number {
      grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr));
    }
  }
  .choice {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    min-block-size: 50px;
    padding: 0.6em 1em;
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
    transition:
      background 0.12s,
      border-color 0.12s;
  }
  .choice small {
    display: block;
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .choice:has(:checked) {
    background: var(--_soft);
    border-color: var(--_accent);
  }
  /* After a tap a phone lets the next choice under the finger "hover": it would look chosen. */
  @media (hover: hover) {
    .choice:hover {
      background: var(--_soft);
      border-color: var(--_accent);
    }
  }
  .yes-no-unsure .choice,
  .number .choice {
    align-items: center;
    padding-inline: 0.4em;
    text-align: center;
  }
  .choice > span {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .many .choice {
    flex-direction: row;
    align-items: center;
    justify-content: flex-start;
    gap: 0.85em;
  }
  .choice input {
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choices > .primary {
    inline-size: 100%;
    margin-block-end: 0.5em;
  }
  .number-box {
    display: flex;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  .number-box input {
    flex: 1;
    min-inline-size: 0;
  }
  .changing {
    inline-size: 100%;
    margin-block: 0.25em 0.75em;
    padding: 0.85em 0.75em 0.25em;
    background: var(--_ground);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .typing {
    display: flex;
    gap: 5px;
    margin: 0 0 0.75em;
    padding: 0.5em 0.25em;
    /* Only when something really takes time. */
    animation: appear 0.2s 0.7s both;
  }
  .typing i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_edge);
    animation: breathe 1.2s infinite alternate;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.3s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.6s;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.3;
    }
  }
`;
