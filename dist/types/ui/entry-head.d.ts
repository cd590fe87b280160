/** In which language the parts of an entry are: its name, gist and framings may be translated, each by itself. */
import type { Card, CardsData, HeadPart } from '../dossier/compile.js';
import { type Written } from '../locales/direction.js';
/** The language of an entry's texts. */
export declare const textOf: ({ lang }: CardsData, card: Card) => Written;
/** The language of a part of an entry, which is another than that of its texts where that part is translated. */
export declare const headOf: (data: CardsData, card: Card, part: HeadPart) => Written;
/** The language of the dossier's title, or of the names of its sides. */
export declare const titleOf: ({ lang, translation }: CardsData, part: "title" | "sides") => Written;
