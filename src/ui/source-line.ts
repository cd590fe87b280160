/** What is said of a source, wherever sources are listed: in the card, in the panel and in print. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
import { formatDate } from '../locales/dates.js';
import type { Strings } from '../locales/strings.js';

export interface SourceLine {
  /** What the list knows of the source besides, in the widget's words. */
  readonly more?: readonly string[];
  /** The reader follows the link. */
  readonly follow?: () => void;
  /** Stands at the end of the line. */
  readonly after?: unknown;
  /** Paper has no links: there the address stands in full, and all of the line is one run. */
  readonly onPaper?: true;
}

/**
 * Title, imprint, address and remark. Every address that the format allows is a link.
 *
 * @param lang of the dossier's texts
 */
export function renderSourceLine(
  { title, publisher, date, url, address, status, note }: Source,
  strings: Strings,
  lang: string,
  { more = [], follow, after, onPaper }: SourceLine,
): TemplateResult {
  // Titles and addresses are in a language of their own, whose direction need not be that of the dossier.
  const plain = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;
  const linked = (text: string): TemplateResult =>
    url
      ? html`<a href=${url} dir="auto" target="_blank" rel="noopener noreferrer" @click=${follow}>${text}</a>`
      : plain(text);
  const words = status === 'unread' ? [strings.card.unread, ...more] : more;
  const details = [
    html`${publisher}${date ? `, ${asPrinted(date, lang)}` : nothing}${words.map((text) => html` · <span lang=${strings.lang} dir="auto">${text}</span>`)}`,
    address && plain(address),
    onPaper && url && linked(url.replace(/^mailto:/u, '')),
    note,
  ];
  return html`${(onPaper ? plain : linked)(title)}${details.map((detail) =>
    detail ? html`${onPaper && ' · '}<span class="imprint">${detail}</span>` : nothing,
  )}${after}`;
}

/** A slash in an imprint, as in "2014/2015", may stand between numbers of issues: only one date is put into other words. */
const asPrinted = (date: string, lang: string): string => (date.includes('/') ? date : formatDate(date, lang));
