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
/** Renders a card's second layer: reasons, background, facts, sources, and what the card itself is. */
export declare const renderRest: (subject: CardSubject | undefined, context: CardContext) => TemplateResult;
