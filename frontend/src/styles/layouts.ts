import { css } from '../layout/kit.js';

/* The chat in the corner, and as a page of its own. */
export const layouts = () => css`
  :host([layout]) .chat {
    block-size: 100%;
    min-block-size: 0;
  }
  :host([layout='page']) .chat {
    border: 0;
    border-radius: 0;
  }
  :host([layout='page']) .root {
    position: fixed;
    inset: var(--_above, 0) 0 auto;
    block-size: var(--_seen, 100dvh);
  }
  :host([layout='bubble']),
  .corner,
  .launcher,
  .unread,
  .panel {
    position: fixed;
    inset: auto;
    margin: 0;
    border: 0;
    padding: 0;
  }
  .corner {
    z-index: 2147483647;
    --_edge-x: calc(16px + max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px)));
    --_edge-y: calc(16px + env(safe-area-inset-bottom, 0px));
  }
  .launcher,
  .unread,
  .panel {
    inset-inline-end: var(--_edge-x);
    inset-block-end: var(--_edge-y);
  }
  .launcher {
    display: grid;
    place-content: center;
    inline-size: 60px;
    block-size: 60px;
    border-radius: 50%;
    border: 2px solid var(--_on-accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 20px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 30%);
  }
  .launcher:hover {
    background: var(--_accent-strong);
  }
  .unread {
    translate: 4px -42px;
    pointer-events: none;
  }
  :dir(rtl) .unread {
    translate: -4px -42px;
  }
  .unread b {
    display: grid;
    place-content: center;
    min-inline-size: 24px;
    block-size: 24px;
    border-radius: 12px;
    background: var(--_red);
    color: var(--_on-red);
    font-size: 14px;
  }
  .panel {
    inset-block-end: calc(var(--_edge-y) + 72px);
    inline-size: min(27em, 100vw - 32px);
    block-size: min(46em, 100dvh - 120px);
    max-inline-size: none;
    max-block-size: none;
    overflow: visible;
    background: none;
    color: inherit;
    border-radius: var(--_radius);
    box-shadow: 0 8px 40px rgb(0 0 0 / 30%);
  }
  /* As in elements/bubble.ts: here the panel is modal. */
  @media (max-width: 40em), (max-height: 32em) {
    .panel {
      inset: var(--_above, 0) 0 auto;
      inline-size: 100%;
      block-size: var(--_seen, 100dvh);
    }
    .panel .chat {
      border: 0;
      border-radius: 0;
    }
  }
  /* One button more beside the title. */
  .panel header {
    padding-block-start: 0.375em;
    column-gap: 0.25em;
  }
  .panel h2 {
    font-size: 1em;
    line-height: 1.2;
  }
  .panel [data-close-chat] {
    margin-inline-end: -0.6em;
  }
  @container (max-inline-size: 21em) {
    .panel .commands > button > span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media print {
    .launcher {
      display: none;
    }
  }
`;
