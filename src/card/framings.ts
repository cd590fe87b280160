import { html, nothing, type TemplateResult } from 'lit';
import type { Contested, Framing } from '../dossier/schema.js';
import { citations, cited, type CiteContext } from './cited-text.js';

/** Disputed wording: every framing with the same looks, in the order the dossier was compiled in. */
export function renderFramings(contested: Contested, context: CiteContext): TemplateResult {
  const { text, strings } = context;
  const { card } = strings;
  return html`<section class="disputed">
      <h3>${card.disputed}</h3>
      ${contested.weight ? html`<p class="weight" lang=${text.lang} dir=${text.dir}>${cited(contested.weight, context)}</p>` : nothing}
      <ul class="framings" lang=${text.lang} dir=${text.dir}>
        ${contested.framings.map((framing) => renderFraming(framing, context))}
      </ul>
    </section>
    ${aside(card.bodies, contested.bodies, context)} ${aside(card.neutral, contested.neutral, context)}
    ${aside(card.article, contested.article, context)}`;
}

function renderFraming({ holder, wording, quote, reason, sources }: Framing, context: CiteContext): TemplateResult {
  const { card, lang } = context.strings;
  const kind = { verbatim: '', mixed: card.mixed, paraphrase: card.paraphrase }[quote];
  return html`<li>
    <p class="holder">${holder}</p>
    <p class="wording">
      ${wording}${kind ? html` <span class="quote-kind" lang=${lang} dir="auto">(${kind})</span>` : nothing}
    </p>
    <p class="reason">${reason}${citations(sources, context)}</p>
  </li>`;
}

const aside = (title: string, said: string | undefined, context: CiteContext): TemplateResult | typeof nothing =>
  said
    ? html`<section>
        <h3>${title}</h3>
        <p lang=${context.text.lang} dir=${context.text.dir}>${cited(said, context)}</p>
      </section>`
    : nothing;
