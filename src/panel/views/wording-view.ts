import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../dossier/compile.js';
import { headOf, titleOf } from '../../ui/entry-head.js';
import { renderFraming } from '../../ui/framings.js';
import { remembering } from '../../util/remembering.js';
import type { PanelContext } from '../panel-context.js';
import type { MetEntry } from '../models/met-entries.js';
import { wordingTable, type WordingRow } from '../models/wording-table.js';

/** The same for each rendering: a long panel renders many times. */
const inReadingOrder = remembering((met: readonly MetEntry[]) => {
  const place = new Map(met.map(({ card }, index) => [card, index]));
  const placeOf = ({ card }: WordingRow): number => place.get(card) ?? met.length;
  return remembering((rows: readonly WordingRow[]) => rows.toSorted((a, b) => placeOf(a) - placeOf(b)));
});

/** Renders every disputed wording in reading order, with the sides that speak of it beside each other. */
export function renderWording(met: readonly MetEntry[], context: PanelContext): TemplateResult {
  const { sides, rows } = wordingTable(context.data);
  const inOrder = inReadingOrder(met)(rows);
  const row = ({ card, cells }: WordingRow): TemplateResult =>
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
    </section>`;
  return html`<p class="intro">${context.strings.panel.wording}</p>
    ${context.rows('wordings', inOrder, row, sides.length)}`;
}

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
