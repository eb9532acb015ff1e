import { css } from '../later/kit.js';

/* What is taken away, the doctor's page, and the chart. */
export const keeping = () => css`
  .keep {
    margin-block-start: 1.5em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .keep .actions {
    flex-wrap: wrap;
    margin-block: 0.5em;
  }
  .keep > p:empty {
    display: none;
  }
  .sheet {
    container-type: inline-size;
    inline-size: min(44em, 100%);
    max-inline-size: 100%;
    max-block-size: 100%;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: inherit;
    overscroll-behavior: contain;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  @media (max-width: 46em) {
    .sheet {
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }
  .sheet > .stays {
    margin: 1em -1em -1em;
    padding: 0.75em 16px;
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
  }
  /* Only where there is room: on a screen that is magnified four times it would cover all else. */
  @media (min-height: 34em) {
    .sheet > .stays {
      position: sticky;
      inset-block-end: -1em;
      z-index: 1;
    }
  }
  .doctor h4 {
    margin-block: 1.25em 0.25em;
  }
  .chart svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 32em;
    overflow: visible;
  }
  .chart text {
    fill: var(--_muted);
    font-size: 17px;
  }
  @container (min-inline-size: 36em) {
    .chart text {
      font-size: 11px;
    }
  }
  .chart .grid {
    stroke: var(--_line);
  }
  .chart path {
    fill: none;
  }
  .chart .pain {
    stroke: var(--_amber);
  }
  .chart .able {
    stroke: var(--_accent);
  }
  .line {
    stroke-width: 2.5;
  }
  .able.line {
    stroke-dasharray: 7 5;
  }
  .mark {
    stroke-width: 2.5;
    fill: var(--_ground);
  }
  .pain.mark {
    fill: var(--_amber);
  }
  .key {
    margin-block-start: 0.75em;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .chart .key svg {
    inline-size: 2.25em;
    flex: none;
  }
  .key small {
    color: var(--_muted);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    hyphens: auto;
    text-align: start;
  }
  @media (forced-colors: active) {
    .chart .line,
    .chart .mark {
      stroke: CanvasText;
    }
    .chart text,
    .pain.mark {
      fill: CanvasText;
    }
    .red > .lamp {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .spread > .lamp {
      border-style: dotted;
    }
  }
  @media print {
    .keep,
    .switch,
    .thumb,
    .sources,
    .outcome button:not(.link),
    summary::after,
    [data-part='check-in-due'] {
      display: none;
    }
    /* What is read once stays on the screen, and what only a doctor should read has a page of its own. */
    .programme :is([data-part='also'], [data-part='focus'], [data-part='expectations']),
    .programme :is([data-part='left-out'], [data-part='tips'], [data-part='conflicts']),
    .outcome:has(.programme) :is([data-part='clinician-summary'], [data-part='because']),
    /* Why it is there: one had better know it before it hangs on the fridge. */
    .programme .exercise .rows > .row:nth-child(-n + 2) {
      display: none;
    }
    .moves .link {
      text-decoration: none;
    }
    h4,
    h5 {
      break-after: avoid;
    }
    /* Beside its steps, so that three exercises share a page. */
    backwise-picture {
      float: inline-end;
      inline-size: 14em;
      margin: 0 0 0.5em 1em;
    }
    .chart svg {
      max-inline-size: 24em;
    }
    [data-way][hidden] {
      display: block;
    }
  }
`;
