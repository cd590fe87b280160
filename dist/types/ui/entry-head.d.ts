/** In which language the head of an entry is: its name, gist, holders and short wordings, which may be translated alone. */
import type { Card, CardsData } from '../dossier/compile.js';
import { type Written } from '../locales/direction.js';
/** The language of an entry's texts. */
export declare const textOf: ({ lang }: CardsData, card: Card) => Written;
/** The language of an entry's head, which is another than that of its texts where only the head is translated. */
export declare const headOf: (data: CardsData, card: Card) => Written;
/** The language of the dossier's title and of the names of its sides. */
export declare const titleOf: ({ lang, translation }: CardsData) => Written;
