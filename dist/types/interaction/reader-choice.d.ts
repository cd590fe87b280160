import type { Settings } from '../api/settings.js';
import type { MarkChoice, PanelOption } from '../locales/strings.js';
/**
 * Reads what a reader has chosen on this site. It is one line of words, such as `hinted contested`, in `localStorage`;
 * where the browser blocks that or the publisher does not want it, the line lasts as long as the page.
 * `remember-choice.ts` writes it.
 */
export declare const storageKey = "article-context";
/** What a widget's attributes say of storage. */
export type Storing = Pick<Settings['attributes'], 'storage'>;
/** The lines that are not in storage: of the widgets with each value of `storage`. */
export declare const unstored: Partial<Record<Storing['storage'], string | undefined>>;
/** @returns the line, `''` where there is none */
export declare function remembered({ storage }: Storing): string;
/** Which marks the reader wants: `all` where they have chosen nothing. */
export declare const readerChoice: (storing: Storing) => MarkChoice;
/** Ways of reading that a reader may want whatever the publisher has set. */
export type ReadingOption = Exclude<PanelOption, 'more'>;
export declare const hasOption: (option: ReadingOption | "hinted", storing: Storing) => boolean;
/** Whether a pointer that rests on marked words, or a focus that comes to them, opens their card. */
export declare const opensOnHover: (attributes: Storing & Pick<Settings["attributes"], "openOn">) => boolean;
