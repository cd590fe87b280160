/** The public events. All bubble and cross shadow roots; nothing leaves the page unless a listener sends it. */
import type { Issue } from '../dossier/issue.js';
import type { Mention } from './mention.js';

const everywhere: EventInit = { bubbles: true, composed: true };

abstract class DetailEvent<Detail> extends Event {
  constructor(
    type: string,
    readonly detail: Detail,
  ) {
    super(type, everywhere);
  }
}

/** The reprint was found and its mentions are marked. */
export class ArticleContextReadyEvent extends DetailEvent<{
  readonly mentions: readonly Mention[];
  readonly confidence: number;
}> {
  constructor(mentions: readonly Mention[], confidence: number) {
    super('article-context-ready', { mentions, confidence });
  }
}

/** A card opened. */
export class ArticleContextOpenEvent extends DetailEvent<{ readonly mention: Mention }> {
  constructor(mention: Mention) {
    super('article-context-open', { mention });
  }
}

/** A card closed. */
export class ArticleContextCloseEvent extends DetailEvent<{ readonly mention: Mention }> {
  constructor(mention: Mention) {
    super('article-context-close', { mention });
  }
}

/** The panel opened or closed. */
export class ArticleContextPanelEvent extends DetailEvent<{ readonly open: boolean }> {
  constructor(open: boolean) {
    super('article-context-panel', { open });
  }
}

/** A reader followed a link to a source. */
export class ArticleContextSourceEvent extends DetailEvent<{
  readonly entryId: string;
  readonly sourceId: string;
  readonly url: string;
}> {
  constructor(entryId: string, sourceId: string, url: string) {
    super('article-context-source', { entryId, sourceId, url });
  }
}

/** Nothing is marked, or a card did not open: the dossier cannot be used, the reprint is not here, a part did not arrive. */
export class ArticleContextErrorEvent extends DetailEvent<{ readonly issues: readonly Issue[] }> {
  constructor(issues: readonly Issue[]) {
    super('article-context-error', { issues });
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-context-ready': ArticleContextReadyEvent;
    'article-context-open': ArticleContextOpenEvent;
    'article-context-close': ArticleContextCloseEvent;
    'article-context-panel': ArticleContextPanelEvent;
    'article-context-source': ArticleContextSourceEvent;
    'article-context-error': ArticleContextErrorEvent;
  }
}
