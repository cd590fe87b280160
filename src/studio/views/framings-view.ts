/** Framings side by side, in equal columns, with a count of words and of sides. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Studio } from '../app/studio.js';
import { balanceOf, framingsIn } from '../model/balance.js';
import { remarksOn } from '../model/fields.js';
import { words } from '../words.js';
import { proseField, remarkList, removeItem, selectField, sourcesField, textField } from './fields.js';

const say = words.entry;

export function framingsView(studio: Studio, file: string): TemplateResult {
  const path = ['contested', 'framings'];
  const framings = framingsIn(studio.listAt(file, path));
  const { words: counts, most, sides } = balanceOf(framings);
  const known = sidesOf(studio);
  return html`<section class="framings" aria-label=${say.framings}>
    <header>
      <h3>${say.framings}</h3>
      <p class="balance" role="status">${framings.length} · ${sides.size} of ${Math.max(known.length, sides.size)} ${say.sidesHeard} · ${counts.join(' / ')} words</p>
    </header>
    ${remarkList(remarksOn(studio.remarks, file, ['contested'], false))}
    ${remarkList(remarksOn(studio.remarks, file, path, false))}
    <div class="columns">
      ${framings.map((framing, i) => {
        const at = (name: string, label: string) => ({ file, path: [...path, i, name], label });
        return html`<fieldset class="framing"><legend>${i + 1}. ${framing.holder || '…'}</legend>
          <progress class="weight" aria-hidden="true" max=${most} value=${counts[i] ?? 0}></progress>
          ${textField(studio, at('holder', say.holder))}
          ${selectField(studio, at('side', say.side), known)}
          ${proseField(studio, at('wording', say.wording), { cites: false })}
          ${textField(studio, at('short', say.short))}
          ${selectField(studio, at('quote', say.quote), Object.entries(say.quotes))}
          ${proseField(studio, at('reason', say.reason))}
          ${sourcesField(studio, at('sources', say.sources))}
          ${textField(studio, at('date', say.date))}
          ${remarkList(remarksOn(studio.remarks, file, [...path, i], false))}
          <button type="button" class="quiet" aria-label=${`${words.remove}: ${say.framings} ${String(i + 1)}`} @click=${() => { removeItem(studio, file, path, i); }}>${words.remove}</button>
        </fieldset>`;
      })}
    </div>
    <div class="actions"><button type="button" @click=${() => { studio.edit(file, [...path, framings.length], { quote: 'verbatim' }); }}>${say.addFraming}</button></div>
    ${requiredSides(studio, file, known)}
    ${proseField(studio, { file, path: ['contested', 'neutral'], label: say.neutral, hint: say.hints.neutral }, { cites: false })}
    ${proseField(studio, { file, path: ['contested', 'bodies'], label: say.bodies })}
    ${proseField(studio, { file, path: ['contested', 'article'], label: say.article })}
    ${proseField(studio, { file, path: ['contested', 'weight'], label: say.weight })}
  </section>`; // prettier-ignore
}

export const sidesOf = (studio: Studio): (readonly [string, string])[] =>
  studio
    .keysAt('dossier.yaml', ['sides'])
    .map((id) => [id, studio.textAt('dossier.yaml', ['sides', id]) || id] as const);

function requiredSides(
  studio: Studio,
  file: string,
  known: readonly (readonly [string, string])[],
): TemplateResult | typeof nothing {
  const path = ['contested', 'requiredSides'];
  const chosen = studio.listAt(file, path).map(String);
  return html`<fieldset class="field chips"><legend>${say.required}</legend>
    ${known.map(([id, name]) => html`<label class="chip"><input type="checkbox" .checked=${live(chosen.includes(id))}
      @change=${() => { studio.edit(file, path, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]); }} /><span>${name}</span></label>`)}
    ${known.length === 0 ? html`<button type="button" class="link" @click=${() => { studio.go('about'); }}>${say.newSide}</button>` : nothing}
    ${remarkList(remarksOn(studio.remarks, file, path))}
  </fieldset>`; // prettier-ignore
}
