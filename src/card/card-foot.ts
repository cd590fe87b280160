import { html, nothing, type TemplateResult } from 'lit';
import type { MarkChoice, Strings } from '../locales/strings.js';
import { formatNumber } from '../locales/numbers.js';
import { icons } from '../ui/icons.js';
import type { Walk } from './card-model.js';

/** What the foot of a card shows for what the reader did there. It is reset when the card shows something else. */
export interface Foot {
  readonly said: string;
  readonly link: string | undefined;
  readonly choosing: boolean;
}
export const nothingSaid: Foot = { said: '', link: undefined, choosing: false };

/**
 * Copies a link.
 *
 * @returns that it is copied; where the browser refuses, as without HTTPS or by a permissions policy, the link itself
 */
export async function copyLink(link: string, { card }: Strings): Promise<Foot> {
  try {
    await navigator.clipboard.writeText(link);
    return { ...nothingSaid, said: card.copied };
  } catch {
    return { ...nothingSaid, link };
  }
}

/** What the foot of a card shows, and what its buttons do. */
export interface Tools {
  readonly strings: Strings;
  /** What came of what the reader did, such as "The link has been copied", for a status that screen readers speak. */
  readonly said: string;
  /** The entry's address, shown for the reader to copy where the page may not. */
  readonly link: string | undefined;
  /**
   * "Wrong match?": a link to `url`, or a button without one. Absent for a related entry, which no words on the page
   * have matched.
   */
  readonly wrong: { readonly url: string | undefined; readonly report: () => void } | undefined;
  readonly copy: () => void;
  /** The present choice of marks, while the choices are shown. */
  readonly choosing: MarkChoice | undefined;
  readonly toggleChoosing: () => void;
  readonly choose: (choice: MarkChoice) => void;
  /** Whether all of the entry is shown. */
  readonly more: boolean;
  readonly toggleMore: () => void;
  /** Where the card's words stand among the marked ones. */
  readonly walk: Walk;
  readonly walkTo: (index: number) => void;
  readonly openLink: (() => void) | undefined;
}

/** Renders the foot of a card: more of it and, with that, copy the link, report a wrong match, choose the marks. */
export function renderTools(tools: Tools): TemplateResult {
  const { strings, said, link, more, toggleMore, openLink } = tools;
  const { card } = strings;
  return html`<div class="tools">
    <div class="row">
      <button class="tool more" type="button" aria-expanded=${more ? 'true' : 'false'} @click=${toggleMore}>
        ${card.more}
      </button>
      ${
        openLink
          ? html`<button class="tool" type="button" @click=${openLink}>${icons.link}${card.openLink}</button>`
          : nothing
      }
      ${more ? renderActions(tools) : nothing} ${renderWalk(tools)}
    </div>
    ${tools.choosing ? renderChoices(tools, tools.choosing) : nothing}
    ${link ? html`<input class="link" readonly aria-label=${card.copy} .value=${link} @focus=${selectAll} />` : nothing}
    <p class="said" role="status">${said}</p>
  </div>`;
}

/** Renders the way to the marked words before and after. The first and the last keep both buttons, in one place. */
function renderWalk({
  strings: { card, lang },
  walk: { index, count },
  walkTo,
}: Tools): TemplateResult | typeof nothing {
  if (index < 0 || count < 2) return nothing;
  const step = (label: string, sign: string, to: number): TemplateResult =>
    html`<button
      class="icon"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${to < 0 || to === count ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to < count) walkTo(to);
      }}
    >
      ${sign}
    </button>`;
  return html`<span class="walk">
    ${step(card.previous, '‹', index - 1)}
    <span>${formatNumber(index + 1, lang)} / ${formatNumber(count, lang)}</span>
    ${step(card.next, '›', index + 1)}
  </span>`;
}

const renderActions = ({ strings: { card }, wrong, copy, choosing, toggleChoosing }: Tools): TemplateResult =>
  html`<button class="tool" type="button" @click=${copy}>${icons.link}${card.copy}</button>
    ${wrong ? renderWrong(wrong, card.wrong) : nothing}
    <button class="tool" type="button" aria-expanded=${choosing ? 'true' : 'false'} @click=${toggleChoosing}>
      ${icons.marks}${card.marks}
    </button>`;

const renderWrong = ({ url, report }: NonNullable<Tools['wrong']>, label: string): TemplateResult =>
  url === undefined
    ? html`<button class="tool" type="button" @click=${report}>${icons.wrong}${label}</button>`
    : html`<a class="tool" href=${url} target="_blank" rel="noopener noreferrer" @click=${report}
        >${icons.wrong}${label}</a
      >`;

function renderChoices({ strings: { card, panel }, choose }: Tools, chosen: MarkChoice): TemplateResult {
  const choices = { ...card.choices, ...(chosen === 'more' && { more: panel.options.more }) };
  return html`<fieldset aria-label=${card.marks}>
    ${(Object.entries(choices) as [MarkChoice, string][]).map(
      ([choice, name]) =>
        html`<label
          ><input
            type="radio"
            name="marks"
            .checked=${choice === chosen}
            @change=${() => {
              choose(choice);
            }}
          />${name}</label
        >`,
    )}
  </fieldset>`;
}

const selectAll = ({ target }: Event): void => {
  (target as HTMLInputElement).select();
};
