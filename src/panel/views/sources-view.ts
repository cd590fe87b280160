import type { TemplateResult } from 'lit';
import type { CardsData } from '../../dossier/compile.js';
import type { Source } from '../../dossier/schema/schema.js';
import { formatNumber } from '../../locales/numbers.js';
import { fill } from '../../locales/strings.js';
import type { SourceLine } from '../../ui/source-line.js';
import { renderSourceList } from '../../ui/source-list.js';
import type { PanelContext } from '../panel-context.js';

/** Renders all sources of the dossier, each with how many entries cite it. */
export function renderSources(context: PanelContext): TemplateResult {
  const { data, strings, fire } = context;
  const { panel, lang } = strings;
  const counts = citingEntries(data.cards);
  const lineOf = (id: string, { url = '' }: Source): SourceLine => ({
    more: [fill(panel.cited, { count: formatNumber(counts.get(id) ?? 0, lang) })],
    follow: () => {
      fire('panel-source', { sourceId: id, url });
    },
  });
  return renderSourceList(context, lineOf, context.rows);
}

/** @returns how many entries cite each source, by its id */
export function citingEntries(cards: CardsData['cards']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sources } of Object.values(cards)) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
