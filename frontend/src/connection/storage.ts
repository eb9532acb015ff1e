/** What a browser's storage offers, as far as the chat needs it. */
export interface Store {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  erase(key: string): void;
}

/**
 * Private windows and strict settings refuse storage, some only when it is written to. The chat
 * then lives in memory: it works until the page is closed, and nobody sees an error.
 */
export function storeIn(name: 'localStorage' | 'sessionStorage'): Store {
  const memory = new Map<string, string>();
  return {
    read: (key) => memory.get(key) ?? attempt(() => globalThis[name].getItem(key) ?? undefined),
    write: (key, value) => {
      memory.delete(key);
      const refused = attempt(() => (globalThis[name].setItem(key, value), true)) === undefined;
      if (refused) memory.set(key, value);
    },
    erase: (key) => {
      memory.delete(key);
      attempt(() => globalThis[name].removeItem(key));
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
