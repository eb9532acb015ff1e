import type { Replies, Welcome } from './protocol.js';

/** The dialog's title, which comes with the welcome only, in the language of then. */
export class Title {
  text?: string;
  #locale?: string;

  take({ dialog, locale }: Welcome): void {
    this.text = dialog?.title;
    this.#locale = locale;
  }

  /** Whether the talk has just gone on in another language: the next welcome brings the right title. */
  isLeftBehindBy({ locale = this.#locale }: Replies): boolean {
    if (!this.text || locale?.slice(0, 2) === this.#locale?.slice(0, 2)) return false;
    this.#locale = locale;
    return true;
  }
}
