import type { Painting } from '../paint/painter.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import { opensOnHover } from './reader-choice.js';

/** What marks that are buttons need to know, and what pressing one does. */
export interface MarkControllerDeps {
  readonly root: ShadowRoot;
  /** The marks as they are painted at present. */
  readonly painting: () => Painting;
  readonly mentions: readonly PageMention[];
  readonly attributes: Settings['attributes'];
  /** Opens the card of a mention; with `enter`, the card gets the focus. */
  readonly onMark: (mention: PageMention, enter: boolean) => void;
  readonly onFocusLeave: (event: FocusEvent) => void;
}

/**
 * Listens to keys, and to presses by assistive technology, on the marks that are buttons: those in the text, and those in
 * the widget's own layer, whose events the document sees as the widget's. Does nothing for highlights, which are no
 * elements. Presses of mouse and finger are the pointer's controller's.
 */
export function listenToMarks(deps: MarkControllerDeps, signal: AbortSignal): void {
  const { root, painting, attributes, onMark, onFocusLeave } = deps;
  const mentionOf = ({ target }: Event): PageMention | undefined => {
    const mark = painting().markOf?.(target);
    return mark && deps.mentions.find((mention) => mention.mark === mark);
  };
  // All of it at the window, on the way down: a page may stop the propagation of what happens in its article.
  // Only a focus that came by Tab opens a card: one by mouse is a click's, and one that returns from a closed card
  // would open it again.
  let byTab = false;
  const onKeyDown = (event: KeyboardEvent): void => {
    byTab = event.key === 'Tab';
    if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.altKey || event.metaKey) return;
    const mention = mentionOf(event);
    if (!mention) return;
    event.preventDefault();
    if (!event.repeat) onMark(mention, true);
  };
  const onClick = (event: MouseEvent): void => {
    // A click with no click count (`detail`) comes from no mouse or finger, but from a screen reader or voice control.
    const mention = event.detail === 0 ? mentionOf(event) : undefined;
    if (!mention) return;
    event.preventDefault();
    onMark(mention, true);
  };
  const onFocusIn = (event: Event): void => {
    const mention = byTab && opensOnHover(attributes) ? mentionOf(event) : undefined;
    if (mention) onMark(mention, false);
  };
  const onFocusOut = (event: Event): void => {
    if (mentionOf(event)) onFocusLeave(event as FocusEvent);
  };
  const capture = { signal, capture: true };
  addEventListener('pointerdown', () => (byTab = false), { ...capture, passive: true });
  for (const place of [window, root] as (Window | ShadowRoot)[]) {
    place.addEventListener('keydown', onKeyDown as EventListener, capture);
    place.addEventListener('click', onClick as EventListener, capture);
    place.addEventListener('focusin', onFocusIn, capture);
    place.addEventListener('focusout', onFocusOut, capture);
  }
}
