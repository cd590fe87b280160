import { html, nothing, type TemplateResult } from 'lit';
import type { Card, CardsData } from '../dossier/compile.js';
import { citedSources, splitCitations, withoutCitations } from '../dossier/citations.js';
import { bySide, remarksOn, sideName, type CardContested, type CardFraming } from '../dossier/cards/card-framings.js';
import type { Source } from '../dossier/schema/schema.js';
import { formatDate } from '../locales/dates.js';
import { writtenIn, type Written } from '../locales/direction.js';
import { ended, fill, type Strings } from '../locales/strings.js';
import { headOf, textOf, titleOf } from '../ui/entry-head.js';
import { imprintOf, renderSourceLine } from '../ui/source-line.js';
import { numberSources, type EndNotesModel, type MarkedEntry } from './end-notes-model.js';

/** What every part of the end notes is rendered with. */
interface Context {
  readonly strings: Strings;
  /** The number of each source, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly data: CardsData | undefined;
}

/** Renders the end notes: a numbered note for each marked entry and, if they are full, the sources that they cite. */
export function renderEndNotes({ entries, data, strings, isFull }: EndNotesModel): TemplateResult {
  const { print } = strings;
  const numbers = data && isFull ? numberSources(entries, data) : new Map<string, number>();
  const context: Context = { strings, numbers, data };
  const noteOf = isFull ? renderNote : renderBrief;
  const { lang, dir } = writtenIn((data ?? strings).lang);
  return html`<section part="end-notes" class=${isFull ? '' : 'brief'} lang=${lang} dir=${dir}>
    <h2>${print.title}</h2>
    ${data ? nothing : html`<p>${print.missing}</p>`}
    <ol>
      ${entries.map((entry) => html`<li>${noteOf(entry, data?.cards[entry.id], context)}</li>`)}
    </ol>
    ${data ? renderGrounds(data, context) : nothing}
  </section>`;
}

const renderNote = (entry: MarkedEntry, card: Card | undefined, context: Context): TemplateResult =>
  html`${renderName(entry, card, context.strings)}
  ${
    card
      ? html`<p>${cited(card.background, context)}</p>
          ${card.contested ? renderContested(card.contested, context) : nothing}
          ${aside(context.strings.card.note, card.note, context)}`
      : nothing
  }`;

/**
 * Renders a note in brief: what it is, where a wording is disputed how each side words it, and one source. A list of all
 * sources would take as much paper as the notes.
 */
function renderBrief(entry: MarkedEntry, card: Card | undefined, { data, strings }: Context): TemplateResult {
  const words = otherWords(entry);
  const name = html`<h3>${entry.name}${words ? ` (${words})` : nothing}</h3>`;
  if (!data || !card) return name;
  const said = card.gist ?? card.background;
  const [source] = citedSources(said).flatMap((id) => data.sources[id] ?? []);
  const gist = card.gist ? headOf(data, card, 'gist') : textOf(data, card);
  const framings = headOf(data, card, 'framings');
  const sides = titleOf(data, 'sides');
  return html`${name} ${inLanguage(gist, withoutCitations(said))}
  ${(card.contested ? bySide(card.contested) : []).map(([side, [leading, ...others]]) => {
    if (!leading) return nothing;
    const { short, wording, holder } = leading;
    const remarks = remarksOn(leading, others.length, strings.card).map((remark) => ` · ${remark}`);
    return html`<b>${inLanguage(sides, sideName(data.sides, side))}:</b> ${inLanguage(framings, short ?? wording)}
      (${inLanguage(framings, holder)}${remarks}). `;
  })}
  ${source ? renderImprint(source, data) : nothing}`;
}

const inLanguage = ({ lang, dir }: Written, text: string): TemplateResult =>
  html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;

/** Renders who has published a source and when, as a link, whose address a printed file keeps. */
function renderImprint(source: Source, { lang }: CardsData): TemplateResult {
  const imprint = imprintOf(source, lang);
  return html`<span class="imprint"
    >(<bdi>${source.url ? html`<a href=${source.url}>${imprint}</a>` : imprint}</bdi>)</span
  >`;
}

/**
 * Renders a note's heading, with the words of the text that it is about. Highlights cannot carry numbers: by the words
 * a reader finds the note.
 */
function renderName(entry: MarkedEntry, card: Card | undefined, strings: Strings): TemplateResult {
  const words = otherWords(entry);
  return html`<h3>${entry.name}</h3>
    ${
      card
        ? html`<p class="quiet">
            ${strings.types[card.type]}${card.contested ? ` · ${strings.card.contested}` : nothing}
          </p>`
        : nothing
    }
    ${words ? html`<p class="quiet">${fill(strings.print.words, { words })}</p>` : nothing}`;
}

/** The words of the text, in quotation marks, where the name does not have them. */
const otherWords = ({ name, words }: MarkedEntry): string =>
  words.flatMap((text) => (name.includes(text) ? [] : `“${text}”`)).join(', ');

function renderContested(
  { weight, framings, bodies, neutral, article }: CardContested,
  context: Context,
): TemplateResult {
  const { card } = context.strings;
  return html`<h4>${card.disputed}</h4>
    ${weight ? html`<p>${cited(weight, context)}</p>` : nothing}
    <ul>
      ${framings.map((framing) => html`<li>${renderFraming(framing, context)}</li>`)}
    </ul>
    ${aside(card.bodies, bodies, context)} ${aside(card.neutral, neutral, context)}
    ${aside(card.article, article, context)}`;
}

function renderFraming(
  { holder, wording, quote, reason, sources, later }: CardFraming,
  context: Context,
): TemplateResult {
  const { card } = context.strings;
  const kind = { verbatim: '', mixed: ` (${card.mixed})`, paraphrase: ` (${card.paraphrase})` }[quote];
  return html`<b>${holder}${later ? html` (${card.later})` : nothing}:</b> ${wording}${kind}.
    ${reason}${sources.map((id) => citation(id, context))}`;
}

const aside = (title: string, text: string | undefined, context: Context): TemplateResult | typeof nothing =>
  text ? html`<p><b>${title}:</b> ${cited(text, context)}</p>` : nothing;

/**
 * Renders a text with its citations. Their numbers have square brackets, so that they are not taken for those of notes.
 */
const cited = (text: string, context: Context): TemplateResult =>
  html`${splitCitations(text).map((part) => ('text' in part ? part.text : citation(part.source, context)))}`;

const citation = (id: string, { numbers }: Context): string => ` [${String(numbers.get(id))}]`;

/** Renders the sources, and when the dossier was reviewed. */
const renderGrounds = ({ sources, lang, reviewed }: CardsData, { strings, numbers }: Context): TemplateResult =>
  html`${
      numbers.size > 0
        ? html`<h2>${strings.card.sources}</h2>
            <ul class="sources">
              ${[...numbers].map(
                ([id, number]) =>
                  html`<li>
                    [${number}] ${renderSourceLine(sources[id] as Source, strings, lang, { onPaper: true })}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <p class="quiet">
      <bdi lang=${strings.lang}
        >${ended(fill(strings.card.reviewed, { date: formatDate(reviewed, strings.lang) }), strings.card)}</bdi
      >
    </p>`;
