/** The small parts of a card, before and after what it says of its entry. */
import { nothing, type TemplateResult } from 'lit';
import { type Strings } from '../locales/strings.js';
import type { CardContext } from './card-context.js';
import type { CardModel, CardSubject } from './card-model.js';
/** One tab for each of the mentions at a place. */
export declare function renderTabs({ subjects, data }: CardModel, shown: number, { card }: Strings, show: (index: number) => void): TemplateResult | typeof nothing;
/** How the usual spelling differs, where it does. */
export declare function renderSpelled(subject: CardSubject, { card }: Strings): TemplateResult | typeof nothing;
/** @param subject absent for a related entry, which no words on the page have brought up */
export declare function renderWhy(subject: CardSubject | undefined, { data: { reviewed }, strings: { card, lang } }: CardContext): TemplateResult;
