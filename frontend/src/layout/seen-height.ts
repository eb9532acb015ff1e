/** A pinch makes the view smaller too, but covers nothing. */
const MAGNIFIED = 1.05;

/**
 * The keyboard of many phones lies over the page and changes no length of CSS. A chat that fills
 * the screen keeps to what is left of it, so that the text box is never covered.
 */
export function keepToWhatIsSeen({ shadowRoot }: Element, signal: AbortSignal): void {
  const view = globalThis.visualViewport;
  const fit = () => {
    const { scale, height, offsetTop } = view!;
    const covered = scale < MAGNIFIED && innerHeight - height > 1;
    const style = shadowRoot!.querySelector<HTMLElement>('.root')?.style;
    style?.setProperty('--_seen', covered ? `${height}px` : '');
    style?.setProperty('--_above', covered ? `${offsetTop}px` : '');
  };
  for (const change of ['resize', 'scroll']) view?.addEventListener(change, fit, { signal });
}
