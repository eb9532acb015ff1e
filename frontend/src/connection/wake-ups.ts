/**
 * The moments at which a browser lets a page live again: the network is back, the tab is looked
 * at, the page comes out of the back/forward cache. Returns the way to stop listening.
 */
export function onWakeUp(wake: () => void, sleep: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const look = () => document.visibilityState === 'visible' && wake();
  addEventListener('online', wake, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
  // A page with an open socket is not put into the back/forward cache.
  addEventListener('pagehide', sleep, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  return () => stop.abort();
}
