import type { PageMention } from '../../api/mention.js';
import type { HoverIntentController } from '../hover-intent-controller.js';
import type { CardController } from './card-controller.js';
/**
 * Escape closes the foremost card, or stops one that is about to open. The page gets the key too unless a card was
 * seen to close, so that the page's own dialogs still work. SC 1.4.13 asks that a card can be dismissed without
 * moving pointer or focus. The key is heard at the window, on its way down, where no page can stop it for its article.
 */
export declare function closeOnEscape(cards: Pick<CardController, 'foremost' | 'closeHost'>, intent: Pick<HoverIntentController<PageMention>, 'open' | 'pending'>, signal: AbortSignal): void;
