import { css } from 'lit';

/* Everything that can be pressed or typed into. */
export const controls = css`
  button,
  textarea,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Focus waits here for a moment, for a screen reader's sake; an outline would flicker. */
  backwise-log[tabindex='-1']:focus {
    outline: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: currentColor;
  }
  .points:dir(rtl) {
    display: inline-block;
    transform: scaleX(-1);
  }
  .primary,
  .secondary,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 48px;
    padding: 0.5em 1.5em;
    border: 1.5px solid transparent;
    border-radius: var(--_radius);
    font-weight: 650;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: var(--_accent-strong);
  }
  .secondary {
    background: var(--_surface);
    border-color: var(--_edge);
    color: var(--_accent-strong);
  }
  .secondary:hover {
    background: var(--_soft);
  }
  .call {
    display: flex;
    margin-block-end: 1em;
    background: var(--_red);
    color: var(--_on-red);
    font-size: 1.125em;
    text-decoration: none;
  }
  /* Red is for danger; a clinic's or an advice line's number is not. */
  .card:not(.red) .call {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .call:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link {
    min-block-size: 44px;
    padding: 0 0.5em;
    border: 0;
    background: none;
    color: var(--_accent-strong);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 44px;
    padding: 0 0.6em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent-strong);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .quiet:hover:enabled {
    background: var(--_soft);
  }
  .commands {
    position: relative;
    display: flex;
    margin-inline-end: -0.6em;
  }
  .menu {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(20em, 80vw);
    padding: 0.4em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
  }
  .free-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0.5em;
    padding: 0.625em max(0.75em, (100% - 42em) / 2) calc(0.625em + env(safe-area-inset-bottom, 0px));
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
  }
  textarea,
  input[type='number'] {
    min-block-size: 48px;
    padding: 0.65em 1em;
    border: 1.5px solid var(--_edge);
    border-radius: 24px;
    background: var(--_ground);
    line-height: 1.4;
  }
  textarea {
    max-block-size: 8em;
    resize: none;
    field-sizing: content;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .send {
    inline-size: 48px;
    padding: 0;
    border-radius: 50%;
  }
  .problem {
    margin: 0;
    color: var(--_red);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .free-text .problem {
    grid-column: 1 / -1;
  }
`;
