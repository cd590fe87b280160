import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../dossier/compile.js';
import { renderBack, renderEntryText, renderKind, renderNative, renderRelated } from '../../ui/entry.js';
import { headOf, textOf } from '../../ui/entry-head.js';
import { showButton } from './entries-view.js';
import type { PanelContext } from '../panel-context.js';

/** Renders one entry in full. @param isInText whether the page mentions it @param back leads to where the reader was */
export function renderEntry(card: Card, isInText: boolean, around: PanelContext, back: () => void): TemplateResult {
  const { data, strings } = around;
  const context = { ...around, card, level: 4, text: textOf(data, card) } as const;
  const { lang, dir } = headOf(data, card, 'name');
  return html`${renderBack(strings, back)}
    <article aria-labelledby="entry">
      ${renderKind(card, strings)}
      <h3 id="entry" tabindex="-1" lang=${lang} dir=${dir}>${card.name}</h3>
      ${renderNative(card, strings)} ${isInText ? showButton(card.id, card.name, around) : nothing}
      ${renderEntryText(context)} ${renderRelated(context)}
    </article>`;
}
