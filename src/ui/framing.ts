import { html, nothing, type TemplateResult } from 'lit';
import type { Framing } from '../dossier/schema/schema.js';
import type { Strings } from '../locales/strings.js';

/** The words of one holder; the looks are the same for all. */
export function renderFraming({ holder, wording, quote }: Framing, { card, lang }: Strings): TemplateResult {
  const kind = { verbatim: '', mixed: card.mixed, paraphrase: card.paraphrase }[quote];
  return html`<p class="holder">${holder}</p>
    <p class="wording">${wording}${kind ? html` <small lang=${lang} dir="auto">(${kind})</small>` : nothing}</p>`;
}
