/** In which language the parts of an entry are: its name, gist and framings may be translated, each by itself. */
import type { Card, CardsData, HeadPart } from '../dossier/compile.js';
import { writtenIn, type Written } from '../locales/direction.js';

/** The language of an entry's texts. */
export const textOf = ({ lang }: CardsData, card: Card): Written => writtenIn(card.lang ?? lang);

/** The language of a part of an entry, which is another than that of its texts where that part is translated. */
export const headOf = (data: CardsData, card: Card, part: HeadPart): Written =>
  data.translation && card.translated?.includes(part) ? writtenIn(data.translation.lang) : textOf(data, card);

/** The language of the dossier's title, or of the names of its sides. */
export const titleOf = ({ lang, translation }: CardsData, part: 'title' | 'sides'): Written =>
  writtenIn(translation?.[part] ? translation.lang : lang);
