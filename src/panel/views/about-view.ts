import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../locales/dates.js';
import { formatNumber } from '../../locales/numbers.js';
import { fill } from '../../locales/strings.js';
import { titleOf } from '../../ui/entry-head.js';
import type { PanelContext } from '../panel-context.js';
import { sideShares, wordingTable } from '../models/wording-table.js';

/**
 * Renders what the dossier is, how evenly it hears the sides, and what the widget does not do. @param met count of the
 * entries met
 */
export function renderAbout(met: number, { model: { data }, strings, text }: PanelContext): TemplateResult {
  const { panel, card, lang } = strings;
  const { article, cards, sources } = data;
  const count = (value: number): string => formatNumber(value, lang);
  const all = Object.values(cards);
  const title = titleOf(data, 'title');
  const table = wordingTable(data);
  const lines = [
    fill(panel.entries, { count: count(all.length), met: count(met) }),
    fill(panel.contested, { count: count(table.rows.length) }),
    fill(panel.read, {
      count: count(Object.keys(sources).length),
      read: count(Object.values(sources).filter(({ status }) => status === 'read').length),
    }),
    fill(card.reviewed, { date: formatDate(data.reviewed, lang) }),
  ];
  return html`${
      article
        ? html`<h3>${panel.reprint}</h3>
            <p><bdi lang=${text.lang} dir=${text.dir}>${article.title}</bdi></p>
            <p class="kind" lang=${text.lang}>
              ${[article.publisher, article.date && formatDate(article.date, text.lang)].map((part) =>
                part ? html`<span dir=${text.dir}>${part}</span>` : nothing,
              )}
            </p>`
        : nothing
    }
    <h3><bdi lang=${title.lang} dir=${title.dir}>${data.title}</bdi></h3>
    <ul class="facts">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      table.rows.length > 0
        ? html`<h3 id="balance">${panel.balance}</h3>
            <p class="quiet">${panel.heard}</p>
            <table class="figures" aria-labelledby="balance">
              <thead>
                <tr>
                  <th scope="col">${panel.side}</th>
                  <th scope="col">${panel.framings}</th>
                  <th scope="col">${panel.words}</th>
                </tr>
              </thead>
              <tbody>
                ${sideShares(table).map(
                  ({ name, framings, words }) =>
                    html`<tr>
                      <th scope="row"><bdi lang=${titleOf(data, 'sides').lang}>${name}</bdi></th>
                      <td>${count(framings)}</td>
                      <td>${count(words)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
        : nothing
    }
    <h3>${panel.parts.about}</h3>
    ${panel.about.map((paragraph) => html`<p>${paragraph}</p>`)}`;
}
