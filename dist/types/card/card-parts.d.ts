/** Renders the small parts of a card around its entry: tabs, the usual spelling, why the card is here. */
import { nothing, type TemplateResult } from 'lit';
import { type Strings } from '../locales/strings.js';
import type { CardContext } from './card-context.js';
import type { CardModel, CardSubject } from './card-model.js';
/** Renders the buttons in the head of a card. */
export declare const renderButtons: (pinned: boolean, { pin, close }: Strings["card"], onPin: () => void, onClose: () => void) => TemplateResult;
/** Renders a button for each of the mentions at a place; nothing where there is only one. */
export declare function renderTabs({ subjects, data }: CardModel, shown: number, { card }: Strings, show: (index: number) => void): TemplateResult | typeof nothing;
/** Renders how a misspelt name is usually spelled. */
export declare function renderSpelled(subject: CardSubject, { card }: Strings): TemplateResult | typeof nothing;
/**
 * Renders why the card is here and when it was reviewed. @param subject absent for a related entry, which no words have
 * matched
 */
export declare function renderWhy(subject: CardSubject | undefined, { card: { translated }, data: { reviewed, translation }, strings: { card, lang } }: CardContext): TemplateResult;
