import type { CheckInPoint } from '../protocol.js';
import { HEIGHT, MOST, WIDTH, across, down, line, path, type Point } from './chart-scale.js';
import { shortDay } from './days.js';
import { html, nothing, svg, words } from './kit.js';

/**
 * Pain and the chosen activity over the weeks. The lines differ in stroke and marks, not only in
 * colour; the table says the same in words and numbers.
 */
export const checkInChart = (checkIns: readonly CheckInPoint[], activity: string | undefined, locale: string) => {
  const pain = line(checkIns, 'pain');
  const able = line(checkIns, 'activity');
  const ability = activity || words.activity;
  const dates = checkIns.map(({ date }) => date);
  return html`<section class="inset chart" data-part="check-ins">
    <h4>${words.howItHasBeen}</h4>
    <svg viewBox="-26 -12 362 188" aria-hidden="true">
      ${[0, MOST / 2, MOST].map(
        (value) => svg`<path class="grid" d="M0 ${down(value)}H${WIDTH}" /><text x="-10" y=${down(value) + 4} text-anchor="end">${value}</text>`,
      )}
      ${[dates[0]!, dates.at(-1)!].map(
        (date, index) => svg`<text x=${across(date, dates)} y=${HEIGHT + 22} text-anchor=${dates.length < 2 ? 'middle' : index ? 'end' : 'start'}>${index && dates.length < 2 ? nothing : shortDay(date, locale)}</text>`,
      )}
      <path class="able line" d=${path(able)} />
      <path class="pain line" d=${path(pain)} />
      ${able.map(({ x, y }) => svg`<rect class="able mark" x=${x - 5} y=${y - 5} width="10" height="10" />`)}
      ${pain.map(({ x, y }) => svg`<circle class="pain mark" cx=${x} cy=${y} r="5" />`)}
    </svg>
    <ul class="key">
      ${pain.length ? key('pain', words.pain, words.lessIsBetter, pain) : nothing}
      ${able.length ? key('able', ability, words.moreIsBetter, able) : nothing}
    </ul>
    <details class="fold">
      <summary>${words.asTable}</summary>
      ${table(checkIns, ability, locale)}
    </details>
  </section>`;
};

/** What a line looks like, what it is, and where it began and is now. */
const key = (kind: 'pain' | 'able', name: string, hint: string, points: readonly Point[]) =>
  html`<li>
    <svg viewBox="0 0 36 14" aria-hidden="true">
      <path class="${kind} line" d="M0 7H36" />
      ${kind === 'pain' ? svg`<circle class="pain mark" cx="18" cy="7" r="5" />` : svg`<rect class="able mark" x="13" y="2" width="10" height="10" />`}
    </svg>
    <span><strong>${name}</strong> ${words.fromTo(points[0]!.value, points.at(-1)!.value)} <small>${hint}</small></span>
  </li>`;

const table = (checkIns: readonly CheckInPoint[], ability: string, locale: string) =>
  html`<table>
    <thead>
      <tr><th scope="col">${words.day}</th><th scope="col">${words.pain}</th><th scope="col">${ability}</th><th scope="col">${words.sessionsAWeek}</th></tr>
    </thead>
    <tbody>
      ${checkIns.map(
        ({ date, pain, activity, sessions }) => html`<tr>
          <th scope="row">${shortDay(date, locale)}</th>
          <td>${pain ?? '–'}</td>
          <td>${activity ?? '–'}</td>
          <td>${sessions ?? '–'}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
