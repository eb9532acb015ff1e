import { words } from './kit.js';

/** Copies a text, or selects it where that is not allowed. Returns what to tell the person. */
export async function copied(text: string, select: () => void): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    // A page without https, or a browser that asks and was told no.
    select();
    return words.notCopied;
  }
}
