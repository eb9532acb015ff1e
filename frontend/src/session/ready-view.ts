import type { Liking } from '../later/practice.js';
import { html, nothing, textList, words } from './kit.js';
import { canVibrate } from './signals.js';
import type { Stage } from './stage.js';

/** Before it begins: what is needed, what the person likes, and when to stop. */
export const readyView = (stage: Stage) => {
  const { session, plan, liking } = stage;
  const said = words.session;
  const needed = new Set(session.exercises.flatMap(({ equipment }) => equipment).map((each) => words.names[each] ?? each));
  const tick = (what: keyof Omit<Liking, 'way'>, label: string) => html`<label class="tick">
    <input type="checkbox" data-setting=${what} .checked=${liking[what]} @change=${() => stage.like({ [what]: !liking[what] })} />
    <span>${label}</span>
  </label>`;
  return html`<h3 tabindex="-1" data-focus>${said.ready}</h3>
    <p>${said.pauseAny}</p>
    ${needed.size ? html`<p><strong>${said.equipment}:</strong> ${[...needed].join(', ')}</p>` : nothing}
    <div class="actions">
      <button type="button" class="primary" data-begin @click=${() => stage.begin(false)}>
        ${session.begun ? said.goOn(session.at + 1, session.length) : said.begin}
      </button>
      ${session.begun
        ? html`<button type="button" class="secondary" data-afresh @click=${() => stage.begin(true)}>${said.afresh}</button>`
        : nothing}
    </div>
    <fieldset>
      <legend>${said.settings}</legend>
      ${tick('counting', said.counting)} ${tick('sound', said.sound)} ${canVibrate() ? tick('vibration', said.vibration) : nothing}
    </fieldset>
    ${plan.stopIf.length
      ? html`<details class="fold" data-part="stop-if">
          <summary><strong>${words.stopIf}</strong></summary>
          ${textList(plan.stopIf)}
        </details>`
      : nothing}`;
};
