import { css } from '../session/kit.js';

let styles: ReturnType<typeof css> | undefined;

/* One exercise at a time: large, calm, within reach of a thumb. */
export const guidedSession = () => (styles ??= css`
  .session {
    padding: 0 0 1em;
  }
  .session > :not(.emergency-bar) {
    margin-inline: 16px;
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.5em;
    padding-block: 0.5em;
  }
  .where h3 {
    margin-block: 0 0.35em;
  }
  .where .label {
    margin: 0;
  }
  .where progress {
    display: block;
    inline-size: 100%;
  }
  .top > .label {
    align-self: center;
    margin: 0;
  }
  figure {
    position: relative;
    display: grid;
    justify-items: center;
    margin: 0 0 0.75em;
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_soft);
  }
  figure .picture {
    inline-size: auto;
    max-inline-size: 100%;
    max-block-size: max(9em, 30vh);
    max-block-size: max(9em, 30dvh);
  }
  .movement {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent-strong);
  }
  .doing > .cue {
    margin-block: 0 0.75em;
  }
  .counter {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }
  .counter p {
    margin: 0;
  }
  .big {
    min-block-size: 1.3em;
    font-size: 2.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .big small {
    font-size: 0.4em;
    font-weight: 600;
  }
  .counter .primary {
    inline-size: 100%;
    min-block-size: 60px;
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    cursor: pointer;
  }
  .tick input {
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
  .hurts {
    inline-size: 100%;
    margin-block-start: 0.5em;
    border-color: var(--_amber);
    color: var(--_amber);
  }
  .session > .ways-on {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    margin: 0.75em 0 -1em;
    padding: 0.25em 8px;
    padding-block-end: calc(0.25em + env(safe-area-inset-bottom, 0px));
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
  }
  .session > .stays {
    margin-inline: 0;
  }
  @media (min-height: 34em) {
    .session > .emergency-bar {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    .session > .ways-on {
      position: sticky;
      inset-block-end: -1em;
      z-index: 1;
    }
  }
  .ways-on .quiet {
    min-block-size: 48px;
    font-size: 1em;
  }
  .session fieldset {
    min-inline-size: 0;
    margin-block: 1em;
    padding: 0;
    border: 0;
  }
  .session legend {
    padding: 0;
    font-weight: 650;
  }
  .session .actions {
    flex-direction: column;
  }
  .session .choice.light {
    flex-direction: row;
    align-items: center;
    justify-content: flex-start;
    gap: 0.85em;
  }
  .spread > .lamp {
    border-color: var(--_red);
    border-radius: 0;
    background: repeating-linear-gradient(45deg, var(--_red) 0 3px, transparent 3px 6px);
  }
  @container (min-inline-size: 36em) {
    .move {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      gap: 1.25em;
    }
    .move:not(:has(figure)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .session .actions {
      flex-flow: row wrap;
    }
  }
`);
