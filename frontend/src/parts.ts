/** By its name, what the build has put into the name of each part's file, and the hash of what is in it. */
type Pins = Partial<Record<string, readonly [version: string, integrity: string]>>;

/** The build puts them here. */
const PINS = '@pins@' as unknown as Pins;

/**
 * Fetches a module that is loaded later, and refuses one that is not as it was built: whoever has
 * pinned the first module by its `integrity` has pinned them all. A browser that could not fetch a
 * module does not ask for the same address again, so each attempt has its own.
 */
export async function fetchPart<T>(part: string, attempt: number, fromSource: () => Promise<T>): Promise<T> {
  const pin = PINS[part];
  if (!pin) return fromSource();
  const [version, integrity] = pin;
  const address = new URL(`backwise-chat-${part}-${version}.js${attempt ? `?${attempt}` : ''}`, import.meta.url).href;
  await checked(address, integrity);
  return import(/* @vite-ignore */ address);
}

/** What was fetched and checked for the link is what `import` gets; the page never sees the link for long. */
function checked(href: string, integrity: string): Promise<unknown> | undefined {
  const link = document.createElement('link');
  if (!link.relList.supports?.('modulepreload')) return;
  Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity, href });
  return new Promise((onload, onerror) => {
    Object.assign(link, { onload, onerror });
    document.head.append(link);
  }).finally(() => link.remove());
}
