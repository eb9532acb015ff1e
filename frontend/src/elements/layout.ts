import type { LayoutParts } from '../layout/index.js';
import { kit } from './kit.js';

/** The build puts the file's true name here. */
const FILE = 'backwise-chat-layout.js';

type Module = { parts: (given: typeof kit) => LayoutParts };

let fetched: Promise<LayoutParts | undefined> | undefined;

/** The frames of chats that are not where their tag stands; nothing where they cannot be had. */
export function fetchLayout(): Promise<LayoutParts | undefined> {
  fetched ??= import('../layout/index.js')
    .catch((): Promise<Module> => import(/* @vite-ignore */ `${new URL(FILE, import.meta.url).href}?1`))
    .then(({ parts }: Module) => parts(kit))
    .catch(() => (fetched = undefined));
  return fetched;
}
