import type { BackwiseChat, Disposition } from '../src/index.js';
import type { BackwiseChat as Published, BackwiseEventMap, Disposition as PublishedDisposition } from '../types/element.js';

/* Checked by `tsc` alone: what the package says of the element is what it is. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
type Own = Exclude<keyof Published, keyof HTMLElement> | 'focus';

export const element: Same<Pick<BackwiseChat, Own>, Pick<Published, Own>> = true;
export const dispositions: Same<Disposition, PublishedDisposition> = true;
export const events: Same<Pick<HTMLElementEventMap, keyof BackwiseEventMap>, BackwiseEventMap> = true;
