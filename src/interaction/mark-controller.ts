import type { Painting } from '../paint/painter.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';

export interface MarkControllerDeps {
  /** The marks as they are painted at present. */
  readonly painting: () => Painting;
  readonly mentions: readonly PageMention[];
  readonly attributes: Settings['attributes'];
  /** The card is to open; with `enter`, to get the focus too. */
  readonly onMark: (mention: PageMention, enter: boolean) => void;
  readonly onFocusLeave: (event: FocusEvent) => void;
}

/** What keys, and the presses of assistive technology, mean on marks that are buttons. */
export function listenToMarks(deps: MarkControllerDeps, signal: AbortSignal): void {
  const { painting, attributes, onMark, onFocusLeave } = deps;
  if (!painting().markOf) return;
  const mentionOf = ({ target }: Event): PageMention | undefined => {
    const mark = painting().markOf?.(target);
    return mark && deps.mentions.find((mention) => mention.mark === mark);
  };
  // A focus that comes by mouse, or back from a card that was closed, opens none.
  let byTab = false;
  const capture = { signal, capture: true };
  document.addEventListener('pointerdown', () => (byTab = false), { ...capture, passive: true });
  document.addEventListener(
    'keydown',
    (event) => {
      byTab = event.key === 'Tab';
      if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.altKey || event.metaKey) return;
      const mention = mentionOf(event);
      if (!mention) return;
      event.preventDefault();
      if (!event.repeat) onMark(mention, true);
    },
    capture,
  );
  document.addEventListener(
    'click',
    (event) => {
      // Without a place on the screen: a screen reader or a voice has pressed it.
      const mention = event.detail === 0 ? mentionOf(event) : undefined;
      if (!mention) return;
      event.preventDefault();
      onMark(mention, true);
    },
    capture,
  );
  document.addEventListener(
    'focusin',
    (event) => {
      const mention = byTab && attributes.openOn === 'hover' ? mentionOf(event) : undefined;
      if (mention) onMark(mention, false);
    },
    { signal },
  );
  document.addEventListener(
    'focusout',
    (event) => {
      if (mentionOf(event)) onFocusLeave(event);
    },
    { signal },
  );
}
