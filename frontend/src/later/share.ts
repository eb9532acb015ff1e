import { html, nothing, words } from './kit.js';

/** A button that hands something to whatever the device shares with; none where it shares with nothing. */
export const shareButton = (what: () => ShareData) =>
  'share' in navigator
    ? html`<button type="button" class="secondary" data-share @click=${() => share(what())}>${words.share}</button>`
    : nothing;

/** Whoever thinks better of it has said so to the device already. */
function share(what: ShareData): void {
  navigator.share({ title: words.name, ...what }).catch(() => undefined);
}
