/** Renders what is said of a source wherever sources are listed: in the card, in the panel and in print. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
import { formatDate } from '../locales/dates.js';
import type { Strings } from '../locales/strings.js';

/** What a list adds to the line of a source. */
export interface SourceLine {
  /** Remarks of the list, in the language of the strings, such as how many entries cite the source. */
  readonly more?: readonly string[];
  /** Called when the reader follows the link. */
  readonly follow?: () => void;
  /** What stands at the end of the line, such as a button. */
  readonly after?: unknown;
  /** Set for print, where nothing can be clicked: the address is written out, and the parts stand in one run. */
  readonly onPaper?: true;
}

/**
 * Renders a source's title, imprint, address and note. Its `url` is a link.
 *
 * @param lang of the dossier's texts
 */
export function renderSourceLine(
  source: Source,
  strings: Strings,
  lang: string,
  { more = [], follow, after, onPaper }: SourceLine,
): TemplateResult {
  const { title, url, address, note } = source;
  // Titles and addresses are in a language of their own, whose direction need not be that of the dossier.
  const plain = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;
  const linked = (text: string): TemplateResult =>
    url
      ? html`<a href=${url} dir="auto" target="_blank" rel="noopener noreferrer" @click=${follow}>${text}</a>`
      : plain(text);
  const details = [
    html`${imprintOf(source, lang)}${more.map((text) => html` · <span lang=${strings.lang} dir="auto">${text}</span>`)}`,
    address && plain(address),
    onPaper && url && linked(url.replace(/^mailto:/u, '')),
    note,
  ];
  return html`${(onPaper ? plain : linked)(title)}${details.map((detail) =>
    detail ? html`${onPaper && ' · '}<span class="imprint">${detail}</span>` : nothing,
  )}${after}`;
}

/** Who has published a source, and when. @param lang in which the date is written */
export const imprintOf = ({ publisher, date }: Source, lang: string): string =>
  date && !isUndated.test(date) ? `${publisher}, ${asPrinted(date, lang)}` : publisher;

/** Says that a source bears no date, which tells a reader nothing. */
const isUndated = /^n\.\s?d\.$/iu;

/**
 * A source's date in words. One with a slash is left as it is: in an imprint "2014/2015" may be a range of years, or
 * the number of an issue.
 */
const asPrinted = (date: string, lang: string): string => (date.includes('/') ? date : formatDate(date, lang));
