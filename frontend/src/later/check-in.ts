import type { Plan } from '../protocol.js';
import { today } from './days.js';
import { html, nothing, prose, shortDate, words } from './kit.js';
import type { Shown } from './shown.js';

/** The button goes with the programme that no longer holds: until there is a question, focus waits in the log. */
const begin = ({ currentTarget }: Event, { conversation }: Shown): void => {
  (currentTarget as Element).closest<HTMLElement>('backwise-log')?.focus({ preventScroll: true });
  conversation.command('check-in');
};

export const isDue = ({ nextReview }: Plan, day = today()): boolean => !!nextReview?.date && nextReview.date <= day;

/** On top of the programme once the day has come. */
export const checkInNow = (plan: Plan, shown: Shown) =>
  !shown.past && isDue(plan)
    ? html`<section class="inset amber" data-part="check-in-due">
        <h4>${words.checkInDue}</h4>
        <p>${words.checkInText}</p>
        <button type="button" class="primary" data-check-in @click=${(event: Event) => begin(event, shown)}>${words.checkIn}</button>
      </section>`
    : nothing;

/** When the next one is meant to be; sooner is fine. */
export const nextReview = (plan: Plan, shown: Shown) => {
  const { past, locale } = shown;
  const { nextReview: review } = plan;
  if (!review) return nothing;
  return html`<section class="inset calm" data-part="next-review">
    <h4>${words.nextReview}</h4>
    ${review.date ? html`<p><time datetime=${review.date}>${shortDate(review.date, locale)}</time></p>` : nothing}
    ${prose(review.text ?? '')}
    ${past || isDue(plan)
      ? nothing
      : html`<button type="button" class="secondary" data-check-in @click=${(event: Event) => begin(event, shown)}>${words.checkInEarly}</button>`}
  </section>`;
};
