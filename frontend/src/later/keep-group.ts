import type { HandoutForm, Summary } from '../protocol.js';
import { showDoctorsPage } from './doctors-page.js';
import { Refused } from './asking.js';
import { handout, save } from './handout.js';
import { keepButton } from './keep-button.js';
import { PlainElement, html, nothing, words } from './kit.js';
import { printAlone } from './print-alone.js';
import type { Shown } from './shown.js';

/** Everything to take away, and what a doctor wants to see. */
export const defineKeepGroup = () =>
  customElements.define(
    'backwise-keep',
    class extends PlainElement {
      static override properties = {
        shown: { attribute: false },
        programme: { type: Boolean },
        result: { state: true },
      };
      shown!: Shown;
      /** There is one to keep, not only an advice. */
      programme = false;
      private result = '';

      protected override render() {
        const { conversation } = this.shown;
        const { programme } = this;
        return html`<section class="keep" data-part="keep">
          ${programme ? html`<h4>${words.keepIt}</h4>` : nothing}
          <div class="actions">
            ${programme ? [this.#saving('programme.ics', words.calendar), this.#saving('programme.pdf', words.pdf)] : nothing}
            <button type="button" class="secondary" data-print @click=${this.#print}>${words.print}</button>
          </div>
          ${programme ? this.#forWeeks() : nothing}
          <details class="fold" data-part="for-doctor">
            <summary><h4>${words.forDoctor}</h4></summary>
            <p class="hint">${words.forDoctorText}</p>
            <div class="actions">
              <button type="button" class="secondary" data-doctor @click=${this.#showDoctor}>${words.showDoctor}</button>
              ${this.#saving('summary.pdf', words.doctorPdf)} ${this.#saving('fhir.json', words.fhir)}
            </div>
          </details>
          <p role="status" class="hint" data-result>${this.result}</p>
          ${conversation.link && programme
            ? html`<details class="fold" data-part="private-link">
                <summary><h4>${words.elsewhere}</h4></summary>
                <p class="hint">${words.linkText}</p>
                <backwise-private-link .link=${conversation.link}></backwise-private-link>
              </details>`
            : nothing}
        </section>`;
      }

      #forWeeks() {
        return keepButton(this.shown.conversation);
      }

      #saving(form: HandoutForm, label: string) {
        return html`<button type="button" class="secondary" data-handout=${form} @click=${() => this.#save(form)}>${label}</button>`;
      }

      #print(): void {
        void printAlone(this.closest('.outcome')!);
      }

      #save(form: HandoutForm): Promise<void> {
        return this.#ask(form, async (response) => {
          save(await response.blob(), `${words.fileName}-${form}`);
          return words.saved;
        });
      }

      #showDoctor(): Promise<void> {
        return this.#ask('summary.json', async (response) => {
          showDoctorsPage((await response.json()) as Summary, this.shown, this);
          return '';
        });
      }

      async #ask(form: HandoutForm, use: (response: Response) => Promise<string>): Promise<void> {
        this.result = words.making;
        try {
          this.result = await use(await handout(form, this.shown.conversation));
        } catch (problem) {
          this.result = problem instanceof Refused ? problem.message || words.refused : words.needsNetwork;
        }
      }
    },
  );
