/** Renders the small parts of a card around its entry: tabs, the usual spelling, why the card is here. */
import { nothing, type TemplateResult } from 'lit';
import { type Strings } from '../locales/strings.js';
import type { CardContext } from './card-context.js';
import type { CardModel, CardSubject } from './card-model.js';
/** Renders the buttons in the head of a card. */
export declare const renderButtons: (pinned: boolean, { pin, close }: Strings["card"], onPin: () => void, onClose: () => void) => TemplateResult;
/** Renders a button for each of the mentions at a place; nothing where there is only one. */
export declare function renderTabs({ subjects, data }: CardModel, shown: number, { card }: Strings, show: (index: number) => void): TemplateResult | typeof nothing;
/**
 * Renders an entry's name and what stands about it.
 *
 * @param subject absent for a related entry, whose kind is not in the head of the card
 * @param more whether all of the entry is shown
 */
export declare function renderHeading(subject: CardSubject | undefined, more: boolean, context: CardContext): TemplateResult;
/** Renders a card's second layer: reasons, background, facts, sources, and what the card itself is. */
export declare const renderRest: (subject: CardSubject | undefined, context: CardContext) => TemplateResult;
