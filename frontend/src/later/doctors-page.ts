import type { Conversation } from '../conversation.js';
import type { Summary } from '../protocol.js';
import { checkInChart } from './check-in-chart.js';
import { dayAndYear } from './days.js';
import { PlainElement, html, nothing, prose, textList, words } from './kit.js';
import { printAlone } from './print-alone.js';
import type { Shown } from './shown.js';

type Page = HTMLElement & { summary: Summary; locale: string };

/** Over everything else, so that the phone can be handed over. */
export function showDoctorsPage(summary: Summary, { locale, conversation }: Shown, from: Element): void {
  const page = document.createElement('backwise-doctors-page') as Page;
  Object.assign(page, { summary, locale, lang: (conversation as Partial<Conversation>).locale ?? '', dir: getComputedStyle(from).direction });
  (from.closest('.chat')?.parentNode ?? from).append(page);
}

export const defineDoctorsPage = () =>
  customElements.define(
    'backwise-doctors-page',
    class extends PlainElement {
      summary!: Summary;
      locale = 'en';

      get #dialog(): HTMLDialogElement {
        return this.querySelector('dialog')!;
      }

      protected override firstUpdated(): void {
        this.#dialog.showModal();
        this.querySelector('h3')!.focus();
      }

      protected override render() {
        return html`<dialog class="sheet" aria-labelledby="doctors-page" @close=${() => this.remove()}>
          <section class="card doctor" data-doctors-page>${this.#content()}</section>
          <div class="actions stays">
            <button type="button" class="primary" data-print @click=${() => printAlone(this.querySelector('.doctor')!)}>${words.print}</button>
            <button type="button" class="secondary" data-close @click=${() => this.#dialog.close()}>${words.close}</button>
          </div>
        </dialog>`;
      }

      #content() {
        const { title, madeOn, service, outcome, warningSigns, answers, programme, checkIns, note } = this.summary;
        return html`<h3 id="doctors-page" tabindex="-1" data-focus>${title}</h3>
          <p class="label">
            ${madeOn ? html`<time datetime=${madeOn}>${dayAndYear(madeOn, this.locale)}</time>` : nothing}
            ${service ? html`· ${service.name} ${service.dialog} ${service.version}` : nothing}
          </p>
          ${outcome
            ? html`<section data-part="outcome">
                <h4>${words.advice}</h4>
                <p><strong>${outcome.title}</strong> ${outcome.timeframe ? html`· ${outcome.timeframe}` : nothing}</p>
                ${outcome.rules?.length
                  ? html`<details class="fold">
                      <summary>${words.counted(words.rules, outcome.rules.length)}</summary>
                      ${textList(outcome.rules)}
                    </details>`
                  : nothing}
              </section>`
            : nothing}
          ${pairs('warning-signs', words.warningSigns, warningSigns)} ${pairs('answers', words.answersTitle, answers)}
          ${programme
            ? html`<section data-part="given">
                <h4>${words.programme}</h4>
                <p>${[words.phaseNumber(programme.phase), dayAndYear(programme.start ?? '', this.locale)].join(' · ')}</p>
                <ul>${(programme.exercises ?? []).map((name) => html`<li>${name}</li>`)}</ul>
              </section>`
            : nothing}
          ${checkIns?.length ? checkInChart(checkIns, undefined, this.locale) : nothing} ${note ? prose(note) : nothing}`;
      }
    },
  );

const pairs = (part: string, title: string, rows: Summary['answers'] | undefined) =>
  rows?.length
    ? html`<section data-part=${part}>
        <h4>${title}</h4>
        <dl class="rows">
          ${rows.map(
            ({ question, answer }) => html`<div class="row">
              <dt>${question}</dt>
              <dd><strong>${answer}</strong></dd>
            </div>`,
          )}
        </dl>
      </section>`
    : nothing;
