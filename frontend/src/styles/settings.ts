import { css } from 'lit';

/* What the person's own device asks for. Last, so that it wins. */
export const settings = css`
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 1ms !important;
      animation-delay: 0s !important;
      animation-iteration-count: 1 !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked),
    .card.red,
    .bubble {
      border-color: CanvasText;
    }
    .icon {
      fill: currentColor;
    }
    .primary,
    .call,
    .quiet,
    .item,
    progress {
      border: 1px solid ButtonText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @container (max-inline-size: 26em) {
    .card {
      padding: 0.9em;
    }
    .quiet {
      padding-inline: 0.45em;
      font-size: 0.875em;
    }
    .commands {
      margin-inline-end: -0.45em;
    }
    .progress {
      white-space: normal;
    }
  }
  @media print {
    .chat {
      container-type: normal;
    }
    :host {
      block-size: auto;
    }
    .card {
      border: 0;
      box-shadow: none;
    }
    .exercise,
    .inset,
    .row {
      break-inside: avoid;
    }
  }
`;
