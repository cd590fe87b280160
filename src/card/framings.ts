import { html, nothing, type TemplateResult } from 'lit';
import type { Contested } from '../dossier/schema.js';
import { citations, cited, type Citing } from '../looks/cited-text.js';
import { renderFraming } from '../looks/framing.js';

/** Disputed wording: every framing with the same looks, in the order the dossier was compiled in. */
export function renderFramings(contested: Contested, context: Citing): TemplateResult {
  const { card } = context.strings;
  return html`<section class="disputed">
      <h3>${card.disputed}</h3>
      ${contested.weight ? html`<p class="weight">${cited(contested.weight, context)}</p>` : nothing}
      <ul class="framings">
        ${contested.framings.map(
          (framing) =>
            html`<li>
              ${renderFraming(framing, context.strings)}
              <p class="reason">${framing.reason}${citations(framing.sources, context)}</p>
            </li>`,
        )}
      </ul>
    </section>
    ${aside(card.bodies, contested.bodies, context)} ${aside(card.neutral, contested.neutral, context)}
    ${aside(card.article, contested.article, context)}`;
}

const aside = (title: string, text: string | undefined, context: Citing): TemplateResult | typeof nothing =>
  text
    ? html`<section>
        <h3>${title}</h3>
        <p>${cited(text, context)}</p>
      </section>`
    : nothing;
