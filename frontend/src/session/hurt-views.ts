import type { Light } from '../protocol.js';
import { html, nothing, prose, textList, words } from './kit.js';
import { pictureOf } from './move-view.js';
import type { Strength } from './session.js';
import type { Stage } from './stage.js';

const USUAL: Light[] = [
  { colour: 'green', from: 0, to: 3, text: '' },
  { colour: 'amber', from: 4, to: 5, text: '' },
  { colour: 'red', from: 6, to: 10, text: '' },
];

const lightsOf = ({ plan }: Stage): Light[] => (plan.trafficLight.length ? plan.trafficLight : USUAL);
const adviceOf = (stage: Stage, colour: Strength): string => lightsOf(stage).find((light) => light.colour === colour)?.text ?? '';

const heading = (text: string) => html`<h3 tabindex="-1" data-focus>${text}</h3>`;
const button = (look: 'primary' | 'secondary', hook: string, text: string, press: () => void) =>
  html`<button type="button" class=${look} data-then=${hook} @click=${press}>${text}</button>`;

/** How strong it is, in words first. What is new is asked for in the same breath. */
export const hurtView = (stage: Stage) => {
  const said = words.session;
  const answer = (strength: Strength, title: string, hint: string) => html`<button
    type="button"
    class="choice light ${strength}"
    data-strength=${strength}
    @click=${() => stage.hurts(strength)}
  >
    <span class="lamp" aria-hidden="true"></span>
    <span>${title} ${hint ? html`<small>${hint}</small>` : nothing}</span>
  </button>`;
  return html`${heading(said.howStrong)}
    <p class="hint">${said.howStrongText}</p>
    <div class="buttons">
      ${lightsOf(stage).map(({ colour, from, to }) => answer(colour, `${said.upTo(from, to)}: ${said.strengths[colour] ?? ''}`, ''))}
      ${answer('spread', said.spread, said.spreadHint)}
    </div>
    <button type="button" class="link" data-then="nothing" @click=${() => stage.show('move')}>${said.notReally}</button>`;
};

export const greenView = (stage: Stage) => {
  const said = words.session;
  return html`${heading(said.carryOn)} ${prose(adviceOf(stage, 'green') || said.carryOnText)}
    <div class="actions">${button('primary', 'go-on', said.resume, () => stage.show('move'))} ${skip(stage)}</div>`;
};

/** The easier way, as a card of its own where it is another exercise. */
export const amberView = (stage: Stage) => {
  const { session } = stage;
  const { easier } = session;
  const said = words.session;
  return html`${heading(said.makeEasier)} ${prose(adviceOf(stage, 'amber') || said.makeEasierText)}
    <section class="inset" data-part="easier">
      ${easier?.exercise ? html`<h4>${easier.exercise.name}</h4>${pictureOf(stage, easier.exercise)}` : nothing}
      <p>${easier?.text ?? said.smaller}</p>
      ${easier?.exercise ? html`<ol class="steps">${easier.exercise.how.map((step) => html`<li>${step}</li>`)}</ol>` : nothing}
    </section>
    <div class="actions">${button('primary', 'ease', said.doEasier, () => stage.ease())} ${instead(stage, 'secondary')} ${skip(stage)}</div>`;
};

export const redView = (stage: Stage) => {
  const said = words.session;
  return html`${heading(said.leaveIt)} ${prose(adviceOf(stage, 'red') || said.leaveItText)}
    <div class="actions">
      ${instead(stage, 'primary')} ${skip(stage, stage.session.swap ? 'secondary' : 'primary')} ${button('secondary', 'enough', said.enough, () => stage.enough())}
    </div>`;
};

/** The service names what is urgent first. All of it is here without any connection. */
export const stopView = (stage: Stage) => {
  const said = words.session;
  return html`<section class="card red" data-stop>
      <h3 tabindex="-1" data-focus>${said.stop}</h3>
      <p>${said.stopText}</p>
      ${textList(stage.plan.stopIf)}
    </section>
    <p role="status">${stage.waiting ? said.stopOffline : said.stopNext}</p>
    <div class="actions stays">
      ${stage.waiting ? nothing : button('primary', 'check-signs', said.checkSigns, () => stage.checkSigns())}
      ${button('secondary', 'close', said.close, () => stage.close())}
    </div>`;
};

const skip = (stage: Stage, look: 'primary' | 'secondary' = 'secondary') =>
  button(look, 'skip', words.session.skipIt, () => stage.leave('skipped'));

const instead = (stage: Stage, look: 'primary' | 'secondary') => {
  const { swap } = stage.session;
  return swap ? button(look, 'swap', words.session.instead(swap.name), () => stage.swapOut()) : nothing;
};
