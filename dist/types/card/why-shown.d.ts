import { type Strings } from '../locales/strings.js';
import type { CardSubject } from './card-model.js';
/** Sentences, without full stops, that say why this card is here and whose words it explains. */
export declare function whyShown(subject: CardSubject, strings: Strings['card']): string[];
/** For a misspelt name: how the text has it, and how it is usually spelled. */
export declare const howSpelled: (subject: CardSubject, strings: Strings["card"]) => string | undefined;
