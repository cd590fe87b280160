import { html, nothing, type TemplateResult } from 'lit';
import type { Card, CardsData } from '../dossier/compile.js';
import { splitCitations } from '../dossier/citations.js';
import type { CardContested, CardFraming } from '../dossier/cards/card-framings.js';
import type { Source } from '../dossier/schema/schema.js';
import { formatDate } from '../locales/dates.js';
import { writtenIn } from '../locales/direction.js';
import { ended, fill, type Strings } from '../locales/strings.js';
import { renderSourceLine } from '../ui/source-line.js';
import { numberSources, type EndNotesModel, type MarkedEntry } from './end-notes-model.js';

/** What every part of the end notes is rendered with. */
interface Context {
  readonly strings: Strings;
  /** The number of each source, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Renders the end notes: a numbered note for each marked entry, and after them the sources that they cite. */
export function renderEndNotes({ entries, data, strings }: EndNotesModel): TemplateResult {
  const { print } = strings;
  const context: Context = { strings, numbers: data ? numberSources(entries, data) : new Map() };
  const { lang, dir } = writtenIn((data ?? strings).lang);
  return html`<section part="end-notes" lang=${lang} dir=${dir}>
    <h2>${print.title}</h2>
    ${data ? nothing : html`<p>${print.missing}</p>`}
    <ol>
      ${entries.map((entry) => html`<li>${renderNote(entry, data?.cards[entry.id], context)}</li>`)}
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
 * Renders a note's heading, with the words of the text that it is about. Highlights cannot carry numbers: by the words
 * a reader finds the note.
 */
function renderName({ name, words }: MarkedEntry, card: Card | undefined, strings: Strings): TemplateResult {
  const others = words.filter((text) => text !== name);
  return html`<h3>${name}</h3>
    ${
      card
        ? html`<p class="quiet">
            ${strings.types[card.type]}${card.contested ? ` · ${strings.card.contested}` : nothing}
          </p>`
        : nothing
    }
    ${others.length > 0 ? html`<p class="quiet">${fill(strings.print.words, { words: others.map((text) => `“${text}”`).join(', ') })}</p>` : nothing}`;
}

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
