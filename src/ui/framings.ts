import { html, nothing, type TemplateResult } from 'lit';
import type { CardFraming } from '../dossier/cards/card-framings.js';
import type { Written } from '../locales/direction.js';
import type { Strings } from '../locales/strings.js';
import { citations, cited } from './cited-text.js';
import type { EntryContext } from './entry-context.js';
import { headOf } from './entry-head.js';
import { section } from './section.js';

/**
 * Renders an entry's disputed wording: all framings in the same form, in the order that `compileDossier` has put them in.
 *
 * @param isNeutralSaid whether the neutral wording stands above, as in a card
 */
export function renderFramings(context: EntryContext, isNeutralSaid = false): TemplateResult | typeof nothing {
  const { card, text, strings } = context;
  const { contested } = card;
  if (!contested) return nothing;
  const words = strings.card;
  const said = (plain: string): TemplateResult =>
    html`<p lang=${text.lang} dir=${text.dir}>${cited(plain, context)}</p>`;
  const disputed = html`${contested.weight ? html`<div class="weight">${said(contested.weight)}</div>` : nothing}
    <ul class="framings" lang=${text.lang} dir=${text.dir}>
      ${contested.framings.map(
        (framing) =>
          html`<li>
            ${renderFraming(framing, headOf(context.data, card, 'framings'), strings)}
            <p class="reason">${framing.reason}${citations(framing.sources, context)}</p>
          </li>`,
      )}
    </ul>`;
  const asides = [
    [words.bodies, contested.bodies],
    [words.neutral, isNeutralSaid ? undefined : contested.neutral],
    [words.article, contested.article],
  ] as const;
  return html`${section(words.disputed, disputed, context)}
  ${asides.map(([title, plain]) => (plain ? section(title, said(plain), context) : nothing))}`;
}

/** Renders who words it how, in the same form for every holder, and says where the words are not the holder's own. */
export function renderFraming(
  { holder, wording, quote, later }: CardFraming,
  head: Written,
  { card, lang }: Strings,
): TemplateResult {
  const kind = { verbatim: '', mixed: card.mixed, paraphrase: card.paraphrase }[quote];
  return html`<p class="holder" lang=${head.lang} dir=${head.dir}>
      ${holder}${later ? html` <span class="later" lang=${lang} dir="auto">${card.later}</span>` : nothing}
    </p>
    <p class="wording">${wording}${kind ? html` <small lang=${lang} dir="auto">(${kind})</small>` : nothing}</p>`;
}
