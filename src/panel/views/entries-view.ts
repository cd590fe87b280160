import { html, nothing, type TemplateResult } from 'lit';
import { withoutCitations } from '../../dossier/citations.js';
import type { Card } from '../../dossier/compile.js';
import { formatNumber } from '../../locales/numbers.js';
import { ended, fill, type PanelOption } from '../../locales/strings.js';
import { headOf } from '../../ui/entry-head.js';
import { groupBy } from '../../util/group-by.js';
import { remembering } from '../../util/remembering.js';
import { byKind, ofKind, type MetEntry } from '../models/met-entries.js';
import { isByKey, type PanelContext } from '../panel-context.js';
import type { SearchResult } from '../search.js';

/** How the reader has searched, filtered and grouped the list. */
export interface ListState {
  readonly query: string;
  /** '' for all, `contested`, or a kind of entry. */
  readonly kind: string;
  readonly grouped: boolean;
  /** What the search found; absent without a query, and until the search has been loaded. */
  readonly hits?: readonly SearchResult[] | undefined;
}

/**
 * Renders the list of entries in reading order or, with a query, the best hits first. @param change merges into the
 * state
 */
export function renderEntries(
  entries: readonly MetEntry[],
  state: ListState,
  context: PanelContext,
  change: (change: Partial<ListState>) => void,
): TemplateResult {
  const { panel, types, card, lang } = context.strings;
  const count = (value: number): string => formatNumber(value, lang);
  const found = state.hits ?? unsought(entries);
  const chosen = new Set(ofKind(entries, state.kind));
  const shown = found.filter(({ entry }) => chosen.has(entry));
  const isGrouped = state.grouped && !state.hits;
  const list = (some: readonly SearchResult[], name = ''): TemplateResult =>
    html`<ul class="entries">
      ${context.rows(
        name,
        some,
        (hit) => renderRow(hit, isGrouped, context),
        1,
        ({ entry }) => entry.card.id,
      )}
    </ul>`;
  return html`<div class="tools">
      <label
        >${panel.search}<input
          type="search"
          autocomplete="off"
          .value=${state.query}
          @input=${({ target }: InputEvent) => {
            change({ query: (target as HTMLInputElement).value });
          }}
      /></label>
      <label
        >${panel.kind}<select
          @change=${({ target }: Event) => {
            change({ kind: (target as HTMLSelectElement).value });
          }}
        >
          ${[
            ['', panel.allKinds, entries] as const,
            ['contested', card.contested, ofKind(entries, 'contested')] as const,
            ...[...byKind(entries)].map(([kind, some]) => [kind, types[kind], some] as const),
          ].map(
            ([value, label, { length }]) =>
              html`<option value=${value} .selected=${value === state.kind}>${label} (${count(length)})</option>`,
          )}
        </select></label
      >
      <label class="check"
        ><input
          type="checkbox"
          .checked=${state.grouped}
          @change=${() => {
            change({ grouped: !state.grouped });
          }}
        />${panel.group}</label
      >
      <p class="quiet" role="status">
        ${fill(panel.shown, { count: count(shown.length), all: count(entries.length) })}
      </p>
    </div>
    ${renderOptions(context)} ${shown.length === 0 ? html`<p class="intro">${ended(panel.nothing, card)}</p>` : nothing}
    ${
      isGrouped
        ? [...groupBy(shown, ({ entry }) => entry.card.type)].map(
            ([kind, some]) =>
              html`<h3>${types[kind]}</h3>
                ${list(some, kind)}`,
          )
        : list(shown)
    }`;
}

/** Renders what a reader can have otherwise: more marks than a calm page has, cards on click alone, words as buttons. */
function renderOptions({ model, strings, fire }: PanelContext): TemplateResult | typeof nothing {
  const options = Object.entries(model.options()) as [PanelOption, boolean][];
  if (options.length === 0) return nothing;
  return html`<div class="chips options" role="group" aria-label=${strings.card.marks}>
    ${options.map(
      ([option, isChosen]) =>
        html`<button
          class="chip"
          type="button"
          aria-pressed=${String(isChosen)}
          @click=${() => {
            fire('panel-option', option);
          }}
        >
          ${strings.panel.options[option]}
        </button>`,
    )}
  </div>`;
}

/** All entries, as a search would give them. The same objects for each rendering, since a row is made for each. */
const unsought = remembering((entries: readonly MetEntry[]) =>
  entries.map((entry): SearchResult => ({ entry, runs: [] })),
);

function renderRow(
  { entry, field, part, runs }: SearchResult,
  isGrouped: boolean,
  context: PanelContext,
): TemplateResult {
  const { card, count } = entry;
  const { data, strings, text, open } = context;
  const { lang, dir } = headOf(data, card, 'name');
  const hit = part ? headOf(data, card, part) : text;
  return html`<li>
    <button
      class="name"
      type="button"
      data-entry=${card.id}
      @click=${() => {
        open(card.id);
      }}
    >
      <bdi lang=${lang} dir=${dir}>${field === undefined ? marked(card.name, runs) : card.name}</bdi>
    </button>
    ${showButton(card.id, card.name, context)}
    <p class="kind">
      ${isGrouped ? nothing : html`<span>${strings.types[card.type]}</span>`}<span>${fill(strings.panel.mentions, { count: formatNumber(count, strings.lang) })}</span>${
        card.contested ? html`<span class="contested">${strings.card.contested}</span>` : nothing
      }
    </p>
    ${field === undefined ? renderGist(card, context) : html`<p class="hit" lang=${hit.lang} dir=${hit.dir}>${marked(...excerpt(field, runs))}</p>`}
  </li>`;
}

/** Renders an entry's gist in a line. A reader who wants all of it opens the entry. */
function renderGist(card: Card, { data }: PanelContext): TemplateResult | typeof nothing {
  if (!card.gist) return nothing;
  const { lang, dir } = headOf(data, card, 'gist');
  return html`<div class="gist" lang=${lang} dir=${dir}>${withoutCitations(card.gist)}</div>`;
}

/** Renders the button that shows the entry's next mention in the text. */
export const showButton = (entryId: string, name: string, { strings, fire }: PanelContext): TemplateResult =>
  html`<button
    class="show"
    type="button"
    aria-label=${fill(strings.panel.showNamed, { name })}
    @click=${(event: MouseEvent) => {
      fire('panel-entry', { entryId, byKey: isByKey(event) });
    }}
  >
    ${strings.panel.show}
  </button>`;

type Runs = SearchResult['runs'];

/** Cuts a long text to the words around the first run. The runs are moved along, in UTF-16 units. */
function excerpt(text: string, runs: Runs): [string, Runs] {
  const from = text.lastIndexOf(' ', Math.max(0, (runs[0]?.[0] ?? 0) - BEFORE)) + 1;
  if (text.length <= BEFORE * 4) return [text, runs];
  const cut = text.slice(from, from + BEFORE * 4);
  const inCut = runs.map(([start, end]) => [start - from + 1, Math.min(end - from, cut.length) + 1] as const);
  return [`…${cut}…`, inCut.filter(([start, end]) => start > 0 && start < end)];
}
/** UTF-16 units before the first run, about. */
const BEFORE = 30;

/** Renders a text with its runs in `<mark>`. */
function marked(text: string, runs: Runs): TemplateResult {
  let at = 0;
  const parts = runs.map(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`${parts}${text.slice(at)}`;
}
