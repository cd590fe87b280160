/** What is said of a source, wherever sources are listed: in the card, in the panel and in print. */
import { type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
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
export declare function renderSourceLine({ title, publisher, date, url, address, status, note }: Source, strings: Strings, lang: string, { more, follow, after, onPaper }: SourceLine): TemplateResult;
