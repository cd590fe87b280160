/** The small parts of a card, before and after what it says of its entry. */
import { nothing, type TemplateResult } from 'lit';
import type { Card } from '../dossier/compile.js';
import { type Strings } from '../locales/strings.js';
import type { CardContext } from './card-context.js';
import { type CardModel, type CardSubject } from './card-model.js';
export declare const renderKind: (card: Card, { types, card: words }: Strings) => TemplateResult;
export declare const renderBack: ({ card }: Strings, back: () => void) => TemplateResult;
/** One tab for each of the mentions at a place. */
export declare function renderTabs({ subjects, data }: CardModel, shown: number, { card }: Strings, show: (index: number) => void): TemplateResult | typeof nothing;
export declare const renderNames: ({ native }: Card, spelled: string | undefined, { card }: Strings) => TemplateResult;
export declare function renderRelated({ card, data, strings, text }: CardContext, show: (entryId: string) => void): TemplateResult | typeof nothing;
/** @param subject absent for a related entry, which no words on the page have brought up */
export declare function renderWhy(subject: CardSubject | undefined, { data: { reviewed }, strings: { card, lang } }: CardContext): TemplateResult;
