import type { Liking } from '../later/practice.js';

const TONES = { go: 660, one: 880, over: 523 };
const LASTS = { go: 0.25, one: 0.08, over: 0.5 };
const SHAKES = { go: 80, one: 30, over: [120, 80, 120] };

export type Signal = keyof typeof TONES;

export const canVibrate = (): boolean => typeof navigator.vibrate === 'function';

/** A beep or a buzz, for whoever lies on the floor and does not look. Only if it is wanted. */
export class Signals {
  #sound?: AudioContext;

  /** Called from a press: a browser lets a page make a sound only after one. */
  unlock({ sound }: Pick<Liking, 'sound'>): void {
    if (!sound || typeof AudioContext === 'undefined') return;
    this.#sound ??= new AudioContext();
    void this.#sound.resume().catch(() => undefined);
  }

  give(signal: Signal, { sound, vibration }: Pick<Liking, 'sound' | 'vibration'>): void {
    if (sound) this.#beep(TONES[signal], LASTS[signal]);
    if (vibration && canVibrate()) navigator.vibrate(SHAKES[signal]);
  }

  end(): void {
    void this.#sound?.close().catch(() => undefined);
    this.#sound = undefined;
  }

  /** Fades in and out, so that it does not click. */
  #beep(hertz: number, seconds: number): void {
    const sound = this.#sound;
    if (!sound) return;
    const tone = sound.createOscillator();
    const loudness = sound.createGain();
    const now = sound.currentTime;
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, now);
    loudness.gain.linearRampToValueAtTime(0.2, now + 0.02);
    loudness.gain.linearRampToValueAtTime(0, now + seconds);
    tone.connect(loudness).connect(sound.destination);
    tone.start(now);
    tone.stop(now + seconds);
  }
}
