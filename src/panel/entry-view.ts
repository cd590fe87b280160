import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../dossier/compile.js';
import { formatDate } from '../locales/dates.js';
import { citations, cited } from '../looks/cited-text.js';
import { renderFraming } from '../looks/framing.js';
import { showButton } from './entries-view.js';
import type { PanelContext } from './panel-context.js';

/** One entry in full, with the way back to where the reader was. */
export function renderEntry(card: Card, isInText: boolean, context: PanelContext, back: () => void): TemplateResult {
  const { strings, model, text: written } = context;
  const { lang, dir } = written;
  const { weight, framings, bodies, neutral, article } = card.contested ?? {};
  const words = strings.card;
  const related = (card.related ?? []).flatMap((id) =>
    Object.hasOwn(model.data.cards, id) ? (model.data.cards[id] ?? []) : [],
  );
  return html`<button class="show back" type="button" @click=${back}>
      <span aria-hidden="true" class="arrow">←</span> ${words.back}
    </button>
    <article aria-labelledby="entry">
      <p class="kind">
        <span>${strings.types[card.type]}</span>${
          card.contested ? html`<span class="contested">${words.contested}</span>` : nothing
        }
      </p>
      <h3 id="entry" tabindex="-1"><bdi lang=${lang} dir=${dir}>${card.name}</bdi></h3>
      ${
        card.native
          ? html`<p class="kind native" role="group" aria-label=${words.nativeNames}>
              ${card.native.map((name) => html`<span lang=${name.lang} dir="auto">${name.text}</span>`)}
            </p>`
          : nothing
      }
      <p lang=${lang} dir=${dir}>${cited(card.background, context)}</p>
      ${isInText ? showButton(card.id, card.name, context) : nothing}
      ${
        card.facts
          ? html`<h4>${words.facts}</h4>
              <ul class="facts" lang=${lang} dir=${dir}>
                ${card.facts.map(
                  ({ date, text, later }) =>
                    html`<li>
                      ${date ? html`<b>${formatDate(date, lang)}</b> ` : nothing}${cited(text, context)}${
                        later
                          ? html` <span class="quiet" lang=${strings.lang} dir="auto">(${words.later})</span>`
                          : nothing
                      }
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        framings
          ? html`<h4>${words.disputed}</h4>
              ${weight ? html`<p lang=${lang} dir=${dir}>${cited(weight, context)}</p>` : nothing}
              <ul class="framings" lang=${lang} dir=${dir}>
                ${framings.map(
                  (framing) =>
                    html`<li>
                      ${renderFraming(framing, strings)}
                      <p>${framing.reason}${citations(framing.sources, context)}</p>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${[
        [words.bodies, bodies],
        [words.neutral, neutral],
        [words.article, article],
      ].map(([title, text]) =>
        text
          ? html`<h4>${title}</h4>
              <p lang=${lang} dir=${dir}>${cited(text, context)}</p>`
          : nothing,
      )}
      ${
        related.length > 0
          ? html`<h4>${words.related}</h4>
              <ul class="chips" lang=${lang} dir=${dir}>
                ${related.map(
                  ({ id, name }) =>
                    html`<li>
                      <button
                        class="chip"
                        type="button"
                        @click=${() => {
                          context.open(id);
                        }}
                      >
                        ${name}
                      </button>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    </article>`;
}
