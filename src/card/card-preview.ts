/** Renders a card's first layer: what it is, how each side words it, what can be said neutrally, one picture at most. */
import { html, nothing, type TemplateResult } from 'lit';
import { bySide, remarksOn, sideName, type CardContested, type CardFraming } from '../dossier/cards/card-framings.js';
import { cited, citations } from '../ui/cited-text.js';
import { headOf, titleOf } from '../ui/entry-head.js';
import type { EntryContext } from '../ui/entry-context.js';
import { renderFigure } from '../ui/figure.js';
import { renderEntryMap } from '../ui/map/map.js';
import { timelineOf } from '../ui/timeline/moments.js';
import { renderStrip } from '../ui/timeline/strip.js';

export const renderPreview = (context: EntryContext): TemplateResult => {
  const { card, data, text } = context;
  const { contested, gist } = card;
  const { lang, dir } = gist ? headOf(data, card, 'gist') : text;
  return html`<p class="background" id="gist" lang=${lang} dir=${dir}>${cited(gist ?? card.background, context)}</p>
    ${contested ? renderSides(contested, context) : renderPicture(context)}
    ${card.place || card.figure ? nothing : renderOwnTimes(context)}`;
};

/** The map or, where there is none, the figure: a disputed entry has its sides in that place. */
export const renderPicture = (context: EntryContext): unknown =>
  context.card.place ? renderEntryMap(context) : renderFigure(context);

/** The entry's own dates along a strip of time. It is low enough to stand below the sides of a dispute. */
function renderOwnTimes({ card, data, strings }: EntryContext): TemplateResult | typeof nothing {
  const { facts = [], contested } = card;
  if (!facts.some(({ date }) => date)) return nothing;
  return renderStrip(timelineOf({ events: facts, article: data.article?.date }), contested ? 420 : 320, strings);
}

/** One row for every side, in the order of the card: none is seen without the others. */
function renderSides(contested: CardContested, context: EntryContext): TemplateResult {
  const { data, strings, text } = context;
  const { card } = strings;
  const title = titleOf(data, 'sides');
  return html`<h3 class="wordings">${card.sides}</h3>
    <dl class="sides">
      ${bySide(contested).map(
        ([side, framings]) =>
          html`<div>
            <dt lang=${title.lang} dir=${title.dir}>${sideName(data.sides, side)}</dt>
            ${renderLeading(framings, context)}
          </div>`,
      )}
    </dl>
    ${
      contested.neutral
        ? html`<p class="neutral" lang=${text.lang} dir=${text.dir}>
            <b lang=${strings.lang} dir="auto">${card.neutral}:</b> ${cited(contested.neutral, context)}
          </p>`
        : nothing
    }`;
}

function renderLeading([leading, ...others]: readonly CardFraming[], context: EntryContext): TemplateResult {
  const { card, data, strings } = context;
  if (!leading) return html``;
  const { holder, wording, short, sources } = leading;
  const { lang, dir } = headOf(data, card, 'framings');
  const remarks = remarksOn(leading, others.length, strings.card);
  return html`<dd>
    <span lang=${lang} dir=${dir}>${short ?? wording}</span>${citations(sources, context)}
    <small
      ><span lang=${lang} dir=${dir}>${holder}</span
      >${remarks.map((remark) => html` · <span lang=${strings.lang} dir="auto">${remark}</span>`)}</small
    >
  </dd>`;
}
