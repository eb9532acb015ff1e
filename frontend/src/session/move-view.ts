import { counter } from './counter.js';
import { html, nothing, words } from './kit.js';
import type { Stage } from './stage.js';

/** One exercise: what it looks like, how often, and the ways on. */
export const moveView = (stage: Stage) => {
  const { session, liking } = stage;
  const { exercise, state } = session;
  const said = words.session;
  const counts = session.task.kind !== 'time' && session.task.reps > 1;
  return html`<div class="move">
      ${pictureOf(stage)}
      <div class="doing">
        ${state.easier && session.easier?.text && state.exercise === state.given
          ? html`<p class="cue" data-easier><strong>${said.easierWay}:</strong> ${session.easier.text}</p>`
          : nothing}
        ${exercise.cue ? html`<p class="cue"><strong>${words.cue}:</strong> ${exercise.cue}</p>` : nothing}
        ${counter(stage)}
        <button type="button" class="secondary hurts" data-hurt @click=${() => stage.show('hurt')}>${said.thatHurt}</button>
        ${counts
          ? html`<label class="tick">
              <input type="checkbox" data-counting .checked=${liking.counting} @change=${() => stage.like({ counting: !liking.counting })} />
              <span>${said.counting}</span>
            </label>`
          : nothing}
      </div>
    </div>
    <details class="fold how" ?open=${!exercise.picture?.still}>
      <summary>${said.how}</summary>
      <ol class="steps">
        ${exercise.how.map((step) => html`<li>${step}</li>`)}
      </ol>
    </details>
    <div class="ways-on">
      <button type="button" class="quiet" data-back ?disabled=${session.at === 0} @click=${() => stage.back()}>${said.back}</button>
      <button type="button" class="quiet" data-skip @click=${() => stage.leave('skipped')}>${said.skip}</button>
      <button type="button" class="quiet" data-next @click=${() => stage.leave('done')}>
        ${session.next ? said.next : said.toEnd}
      </button>
    </div>`;
};

/** Moves unless the person, or their device, would rather have it still. */
export const pictureOf = (stage: Stage, exercise = stage.session.exercise) => {
  const { moving } = stage;
  const picture = stage.pictures.of(exercise, moving);
  if (!picture) return nothing;
  return html`<figure>
    ${picture}
    <button
      type="button"
      class="movement"
      data-movement
      aria-label=${moving ? words.stopMovement : words.showMovement}
      @click=${() => stage.move(!moving)}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${moving ? 'M7 5h4v14H7zm6 0h4v14h-4z' : 'M8 5v14l11-7z'} /></svg>
    </button>
  </figure>`;
};
