/** What a reader does in a card that concerns more than the card. */
import type { PageMention } from '../../api/mention.js';
import { ArticleContextSourceEvent, ArticleContextWrongMatchEvent } from '../../api/reader-events.js';
import type { ArticleContextCard } from '../../card/card-view.js';
import type { MarkChoice } from '../../locales/strings.js';

/** Who is told. */
export interface CardRequests {
  readonly onChoice: (choice: MarkChoice) => void;
  /** Goes to a marked mention. @param index counts among the marked ones */
  readonly onWalk: (index: number) => void;
  /** Dispatches an event of the widget. */
  readonly emit: (event: Event) => void;
}

/** Passes on what a reader asks for in a card. @param host has the mentions of the card, in the order of its tabs */
export function passOn(
  card: ArticleContextCard,
  host: { readonly mentions: readonly PageMention[] },
  { emit, onChoice, onWalk }: CardRequests,
): void {
  card.addEventListener('card-wrong', ({ index }) => {
    const mention = host.mentions[index];
    if (mention) emit(new ArticleContextWrongMatchEvent(mention));
  });
  card.addEventListener('card-walk', ({ index }) => {
    onWalk(index);
  });
  card.addEventListener('card-choice', ({ choice }) => {
    onChoice(choice);
  });
  card.addEventListener('card-source', ({ entryId, sourceId, url }) => {
    emit(new ArticleContextSourceEvent(entryId, sourceId, url));
  });
}
