import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../dossier/compile.js';
import { formatDate } from '../locales/dates.js';
import { citations, cited } from '../looks/cited-text.js';
import { renderFraming } from '../looks/framing.js';
import { showButton } from './entries-view.js';
import type { PanelContext } from './panel-context.js';

/** One entry in full, with the way back to where the reader was. */
export function renderEntry(card: Card, isInText: boolean, context: PanelContext, back: () => void): TemplateResult {
  const { strings, model } = context;
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
      <h3 id="entry" tabindex="-1">${card.name}</h3>
      ${
        card.native
          ? html`<p class="kind native" aria-label=${words.nativeNames}>
              ${card.native.map(({ text, lang }) => html`<span lang=${lang} dir="auto">${text}</span>`)}
            </p>`
          : nothing
      }
      <p>${cited(card.background, context)}</p>
      ${isInText ? showButton(card.id, card.name, context) : nothing}
      ${
        card.facts
          ? html`<h4>${words.facts}</h4>
              <ul class="facts">
                ${card.facts.map(
                  ({ date, text, later }) =>
                    html`<li>
                      ${date ? html`<b>${formatDate(date, model.data.lang)}</b> ` : nothing}${cited(text, context)}${
                        later ? html` <span class="quiet">(${words.later})</span>` : nothing
                      }
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        framings
          ? html`<h4>${words.disputed}</h4>
              ${weight ? html`<p>${cited(weight, context)}</p>` : nothing}
              <ul class="framings">
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
              <p>${cited(text, context)}</p>`
          : nothing,
      )}
      ${
        related.length > 0
          ? html`<h4>${words.related}</h4>
              <ul class="chips">
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
