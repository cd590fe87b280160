import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../dossier/compile.js';
import { headOf, titleOf } from '../../ui/entry-head.js';
import { renderFraming } from '../../ui/framings.js';
import type { PanelContext } from '../panel-context.js';
import { wordingTable, type WordingTable } from '../models/wording-table.js';

/** Least width of a column, in CSS px. */
const COLUMN = 130;

/**
 * Renders every disputed wording by side: as a table where that fits, else as a list for each. @param width of the
 * panel, in CSS px
 */
export function renderWording(width: number, context: PanelContext): TemplateResult {
  const table = wordingTable(context.model.data);
  return html`<p class="intro">${context.strings.panel.wording}</p>
    ${width >= COLUMN * (table.sides.length + 1) ? renderTable(table, context) : renderLists(table, context)}`;
}

const renderTable = ({ sides, rows }: WordingTable, context: PanelContext): TemplateResult =>
  html`<table class="wordings" lang=${context.text.lang} aria-labelledby="tab-wording">
    <thead>
      <tr>
        <th scope="col" lang=${context.strings.lang}>${context.strings.panel.term}</th>
        ${sides.map(({ name }) => html`<th scope="col"><bdi lang=${titleOf(context.data, 'sides').lang}>${name}</bdi></th>`)}
      </tr>
    </thead>
    <tbody>
      ${context.rows(
        'table',
        rows,
        ({ card, cells }) =>
          html`<tr>
            <th scope="row">${term(card, context)}</th>
            ${cells.map(
              (framings) =>
                html`<td dir=${context.text.dir}>
                  ${
                    framings.length > 0
                      ? framings.map((framing) =>
                          renderFraming(framing, headOf(context.data, card, 'framings'), context.strings),
                        )
                      : html`<span
                          class="quiet"
                          role="img"
                          lang=${context.strings.lang}
                          aria-label=${context.strings.panel.none}
                          >–</span
                        >`
                  }
                </td>`,
            )}
          </tr>`,
        sides.length,
      )}
    </tbody>
  </table>`;

const renderLists = ({ sides, rows }: WordingTable, context: PanelContext): readonly unknown[] =>
  context.rows(
    'lists',
    rows,
    ({ card, cells }) =>
      html`<section>
        <h3>${term(card, context)}</h3>
        <dl class="framings wordings" lang=${context.text.lang} dir=${context.text.dir}>
          ${cells.map((framings, column) =>
            framings.length > 0
              ? html`<div>
                  <dt lang=${titleOf(context.data, 'sides').lang}>${sides[column]?.name}</dt>
                  ${framings.map((framing) => html`<dd>${renderFraming(framing, headOf(context.data, card, 'framings'), context.strings)}</dd>`)}
                </div>`
              : nothing,
          )}
        </dl>
      </section>`,
    sides.length,
  );

function term(card: Card, { data, open }: PanelContext): TemplateResult {
  const { lang, dir } = headOf(data, card, 'name');
  return html`<button
    class="name"
    type="button"
    data-entry=${card.id}
    @click=${() => {
      open(card.id);
    }}
  >
    <bdi lang=${lang} dir=${dir}>${card.name}</bdi>
  </button>`;
}
