import { type Strings } from '../locales/strings.js';
import type { CardSubject } from './card-model.js';
/**
 * Says why a card is here and whose words it explains.
 *
 * @returns sentences without full stops
 * @example ['Shown because the text says “Baku”', 'In a quotation of Smith']
 */
export declare function whyShown(subject: CardSubject, strings: Strings['card']): string[];
/** Says how a misspelt name is usually spelled; `undefined` for any other mention. */
export declare const howSpelled: (subject: CardSubject, strings: Strings["card"]) => string | undefined;
