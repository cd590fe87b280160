/** Renders a timeline as a strip to scale: in a card an entry's own events, in the panel all of the dossier's. */
import { html, svg, type TemplateResult } from 'lit';
import { formatDate } from '../../locales/dates.js';
import { directionOf } from '../../locales/direction.js';
import { fill, type Strings } from '../../locales/strings.js';
import type { Moment, Timeline } from './moments.js';

/** Height of a row of names, and half the width of a year, in CSS px, about. */
const ROW = 14;

/**
 * @param width of the strip in CSS px, about
 * @param scale the years that stand below the line; absent: those of the first and the last moment
 */
export function renderStrip(
  { moments, at }: Timeline,
  width: number,
  { lang, panel }: Strings,
  scale?: readonly string[],
): TemplateResult {
  const named = moments.filter(isNamed);
  const ends = [moments[0], moments.at(-1)].map((end) => end?.date.slice(0, 4) ?? '');
  const [from = '', to = ''] = ends.map((year) => formatDate(year, lang));
  const line = (named.length + 1) * ROW;
  const x = (part: number): number => {
    const along = ROW + Math.max(0, Math.min(1, part)) * (width - 2 * ROW);
    return directionOf(lang) === 'rtl' ? width - along : along;
  };
  /** From a height to below the line, and along it as long as something lasted. */
  const stroke = ({ from, to }: Moment, top: number): string =>
    `M${x(from)} ${top}V${line + 5}M${x(from)} ${line}H${x(to)}`;
  return html`<figure class="strip">
    <svg
      viewBox="0 0 ${width} ${line + 22}"
      role="img"
      aria-label=${[fill(panel.span, { from, to }), ...named.map(({ kind, date }) => `${panel[kind]}: ${formatDate(date.slice(0, 4), lang)}`)].join('. ')}
    >
      <path d="M0 ${line}H${width}"></path>
      ${[...new Set(scale ?? ends)].map((year) => {
        const left = x(at(year));
        return svg`<path d="M${left} ${line}v5"></path>
          <text x=${left} y=${line + 18} text-anchor="middle">${formatDate(year, lang)}</text>`;
      })}
      <path
        class="event"
        d=${moments.map((moment) => (moment.kind === 'event' ? stroke(moment, line - 7) : '')).join('')}
      ></path>
      ${named.map((moment, i) => {
        const left = x(moment.from);
        // A name runs towards the farther end, so that there is room for it, and has a row of its own.
        const isLate = left > width / 2;
        const row = line - (i + 2) * ROW;
        return svg`<path class=${moment.kind} d=${stroke(moment, row + 3)}></path>
          <text x=${left + (isLate ? -5 : 5)} y=${row + 11} text-anchor=${isLate ? 'end' : 'start'}>${panel[moment.kind]}</text>`;
      })}
    </svg>
  </figure>`;
}

const isNamed = (moment: Moment): moment is Moment & { readonly kind: 'article' | 'today' } => moment.kind !== 'event';
