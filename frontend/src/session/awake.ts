/** Keeps the screen on while somebody exercises, where the device can; quietly without where it cannot. */
export class Awake {
  #lock?: WakeLockSentinel;
  #stop?: AbortController;

  start(): void {
    if (this.#stop) return;
    this.#stop = new AbortController();
    // The system lets go of it whenever the page is not looked at.
    document.addEventListener('visibilitychange', () => this.#hold(), { signal: this.#stop.signal });
    void this.#hold();
  }

  end(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }

  async #hold(): Promise<void> {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (this.#stop) this.#lock = lock;
      else await lock.release();
    } catch {
      // A low battery, or a frame that may not: the screen goes dark as it always does.
    }
  }
}
