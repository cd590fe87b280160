/** Renders what is said of a source wherever sources are listed: in the card, in the panel and in print. */
import { type TemplateResult } from 'lit';
import type { Source } from '../dossier/schema/schema.js';
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
export declare function renderSourceLine(source: Source, strings: Strings, lang: string, { more, follow, after, onPaper }: SourceLine): TemplateResult;
/** Who has published a source, and when. @param lang in which the date is written */
export declare const imprintOf: ({ publisher, date }: Source, lang: string) => string;
