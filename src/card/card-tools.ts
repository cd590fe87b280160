import { html, nothing, type TemplateResult } from 'lit';
import type { MarkChoice, Strings } from '../locales/strings.js';
import { icons } from '../ui/icons.js';

/** What was said, done and asked at the foot of the card; gone with the next thing it shows. */
export interface Foot {
  readonly said: string;
  readonly link: string | undefined;
  readonly choosing: boolean;
}
export const nothingSaid: Foot = { said: '', link: undefined, choosing: false };

export interface Tools {
  readonly strings: Strings;
  /** What was said last of what the reader did; a status. */
  readonly said: string;
  /** The entry's address, where it could not be copied. */
  readonly link: string | undefined;
  /** Absent while a related entry is shown, which no words on the page have matched. */
  readonly wrong: { readonly url: string | undefined; readonly report: () => void } | undefined;
  readonly copy: () => void;
  /** Which marks the reader wants, while that is asked. */
  readonly choosing: MarkChoice | undefined;
  readonly toggleChoosing: () => void;
  readonly choose: (choice: MarkChoice) => void;
}

/** What a reader can do with the card, besides reading it: quiet, and never in the way of the text. */
export function renderTools(tools: Tools): TemplateResult {
  const { strings, said, link, wrong, copy, choosing, toggleChoosing } = tools;
  const { card } = strings;
  return html`<div class="tools">
    <div class="row">
      <button class="tool" type="button" @click=${copy}>${icons.link}${card.copy}</button>
      ${wrong ? renderWrong(wrong, card.wrong) : nothing}
      <button class="tool" type="button" aria-expanded=${choosing ? 'true' : 'false'} @click=${toggleChoosing}>
        ${icons.marks}${card.marks}
      </button>
    </div>
    ${choosing ? renderChoices(tools, choosing) : nothing}
    ${link ? html`<input class="link" readonly aria-label=${card.copy} .value=${link} @focus=${selectAll} />` : nothing}
    <p class="said" role="status">${said}</p>
  </div>`;
}

const renderWrong = ({ url, report }: NonNullable<Tools['wrong']>, label: string): TemplateResult =>
  url === undefined
    ? html`<button class="tool" type="button" @click=${report}>${icons.wrong}${label}</button>`
    : html`<a class="tool" href=${url} target="_blank" rel="noopener noreferrer" @click=${report}
        >${icons.wrong}${label}</a
      >`;

const renderChoices = ({ strings: { card }, choose }: Tools, chosen: MarkChoice): TemplateResult =>
  html`<fieldset aria-label=${card.marks}>
    ${(Object.keys(card.choices) as MarkChoice[]).map(
      (choice) =>
        html`<label
          ><input
            type="radio"
            name="marks"
            .checked=${choice === chosen}
            @change=${() => {
              choose(choice);
            }}
          />${card.choices[choice]}</label
        >`,
    )}
  </fieldset>`;

const selectAll = ({ target }: Event): void => {
  (target as HTMLInputElement).select();
};
