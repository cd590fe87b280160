import { html, nothing, type TemplateResult } from 'lit';
import type { Contested } from '../dossier/schema.js';
import { citations, cited, type Citing } from '../looks/cited-text.js';
import { renderFraming } from '../looks/framing.js';

/** Disputed wording: every framing with the same looks, in the order the dossier was compiled in. */
export function renderFramings(contested: Contested, context: Citing): TemplateResult {
  const { text, strings } = context;
  const { card } = strings;
  return html`<section class="disputed">
      <h3>${card.disputed}</h3>
      ${contested.weight ? html`<p class="weight" lang=${text.lang} dir=${text.dir}>${cited(contested.weight, context)}</p>` : nothing}
      <ul class="framings" lang=${text.lang} dir=${text.dir}>
        ${contested.framings.map(
          (framing) =>
            html`<li>
              ${renderFraming(framing, strings)}
              <p class="reason">${framing.reason}${citations(framing.sources, context)}</p>
            </li>`,
        )}
      </ul>
    </section>
    ${aside(card.bodies, contested.bodies, context)} ${aside(card.neutral, contested.neutral, context)}
    ${aside(card.article, contested.article, context)}`;
}

const aside = (title: string, said: string | undefined, context: Citing): TemplateResult | typeof nothing =>
  said
    ? html`<section>
        <h3>${title}</h3>
        <p lang=${context.text.lang} dir=${context.text.dir}>${cited(said, context)}</p>
      </section>`
    : nothing;
