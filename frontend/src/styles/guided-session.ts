import { css } from '../session/kit.js';

let styles: ReturnType<typeof css> | undefined;

/* One exercise at a time: large, calm, within reach of a thumb. */
export const guidedSession = () => (styles ??= css`
  .session {
    container-type: inline-size;
    padding: 0 0 1em;
  }
  .session > :not(.emergency-bar) {
    margin-inline: 1em;
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
  figure {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    margin: 0 0 1em;
  }
  figure .picture {
    max-inline-size: min(100%, 45vh);
    max-inline-size: min(100%, 45dvh);
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
    min-block-size: 1.4em;
    font-size: 2.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
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
    border-color: var(--_amber);
    color: var(--_amber);
  }
  .ways-on {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
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
