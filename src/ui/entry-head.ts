/** In which language the head of an entry is: its name, gist, holders and short wordings, which may be translated alone. */
import type { Card, CardsData } from '../dossier/compile.js';
import { writtenIn, type Written } from '../locales/direction.js';

/** The language of an entry's texts. */
export const textOf = ({ lang }: CardsData, card: Card): Written => writtenIn(card.lang ?? lang);

/** The language of an entry's head, which is another than that of its texts where only the head is translated. */
export const headOf = (data: CardsData, card: Card): Written =>
  card.translated && data.translation ? writtenIn(data.translation.lang) : textOf(data, card);

/** The language of the dossier's title and of the names of its sides. */
export const titleOf = ({ lang, translation }: CardsData): Written => writtenIn(translation?.lang ?? lang);
