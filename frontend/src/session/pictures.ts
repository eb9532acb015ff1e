import type { Exercise } from '../protocol.js';

/**
 * All drawings of a session, fetched when it begins: from then on the network may go. The very
 * same images are shown, so that the browser has nothing to ask for.
 */
export class Pictures {
  readonly #all = new Map<string, HTMLImageElement>();

  constructor(private readonly address: (path: string) => string) {}

  fetch(exercises: readonly (Exercise | undefined)[]): void {
    for (const { picture } of exercises.filter((one) => one !== undefined)) {
      for (const path of [picture?.still, picture?.moving]) if (path) this.#image(path);
    }
  }

  /** Nothing for an exercise that has none. */
  of({ picture }: Exercise, moving: boolean): HTMLImageElement | undefined {
    if (!picture?.still) return undefined;
    const image = this.#image((moving && picture.moving) || picture.still);
    image.alt = picture.text ?? '';
    return image;
  }

  #image(path: string): HTMLImageElement {
    const known = this.#all.get(path);
    if (known) return known;
    const image = new Image(320, 200);
    image.className = 'picture';
    image.src = this.address(path);
    this.#all.set(path, image);
    return image;
  }
}
