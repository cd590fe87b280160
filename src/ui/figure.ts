import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locales/numbers.js';
import { citations } from './cited-text.js';
import type { EntryContext } from './entry-context.js';

/**
 * Renders an entry's figure: a table of numbers, each with a bar; a column for each period, since sources differ by
 * period.
 */
export function renderFigure(context: EntryContext): TemplateResult | typeof nothing {
  const { card, text } = context;
  const { figure } = card;
  if (!figure) return nothing;
  const { title, unit = '', periods, rows, sources } = figure;
  const most = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return html`<table class="figure" lang=${text.lang} dir=${text.dir}>
    <caption>
      ${title}${unit ? `,\u00a0${unit}` : nothing}${citations(sources, context)}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${periods.map((period) => html`<th scope="col">${period}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, values }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${periods.map((_, column) => renderCell(values[column] ?? null, most, context.data.lang))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const renderCell = (value: number | null, most: number, lang: string): TemplateResult =>
  value === null
    ? html`<td><span class="none">–</span></td>`
    : html`<td>
        ${formatNumber(value, lang)}<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width=${Math.max(0, value / most) * 100} height="6"></rect>
        </svg>
      </td>`;
