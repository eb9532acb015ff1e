import { css } from 'lit';

/* The chat as a whole. Nothing is inherited from the page but its direction and language. */
export const frame = css`
  /* The page may place and size the tag as it likes; what is inherited ends here. */
  :host {
    display: block;
    min-inline-size: 0;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: var(--_scheme);
    font-family: var(--_font);
    line-height: 1.5;
    font-size: var(--backwise-font-size, medium);
    color: var(--_text);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .chat {
    container-type: inline-size;
    block-size: var(--backwise-height, min(85vh, 52em));
    block-size: var(--backwise-height, min(85dvh, 52em));
    min-block-size: 20em;
    display: flex;
    flex-direction: column;
    background: var(--_ground);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .emergency-bar,
  .emergency-bar p {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin: 0;
  }
  .emergency-bar {
    justify-content: space-between;
    min-block-size: 48px;
    padding: 0 0.75em;
    background: var(--_red-soft);
    color: var(--_red);
    border-block-end: 1px solid var(--_red-line);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .emergency-bar a {
    display: inline-block;
    padding: 10px 0.35em;
    margin-block: -10px;
    color: inherit;
    font-size: 1.1em;
    font-weight: 700;
    text-underline-offset: 0.2em;
  }
  .exit {
    flex: none;
    min-block-size: 36px;
    padding: 0 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: 18px;
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
  }
  :host([quick-exit='off']) .exit {
    display: none;
  }
  header[part='header'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    column-gap: 0.5em;
    padding: 0.125em 1em 0.625em;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  header h2 {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.25;
  }
  .progress {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-size: 0.8125em;
    color: var(--_muted);
    white-space: nowrap;
  }
  progress {
    appearance: none;
    flex: 1;
    min-inline-size: 3em;
    inline-size: 3em;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: 3px;
    transition: inline-size 0.4s;
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
    border-radius: 3px;
  }
  .status {
    margin: 0;
    background: var(--_amber-soft);
    color: var(--_amber);
    font-size: 0.875em;
    text-align: center;
  }
  .status:not(:empty) {
    padding: 0.4em 1em;
    border-block-end: 1px solid var(--_amber-line);
  }
  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1.25em max(1em, (100% - 42em) / 2) 1em;
  }
  .forgotten {
    display: grid;
    place-content: center;
    justify-items: center;
    text-align: center;
    gap: 0.5em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
