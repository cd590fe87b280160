/**
 * The public events that a reader's doings fire. They load with the code that listens to the reader, after the first
 * marks.
 */
import { DetailEvent } from './run-events.js';
import type { Mention } from './mention.js';

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

/** A reader says that a card does not belong to its words. */
export class ArticleContextWrongMatchEvent extends DetailEvent<{ readonly mention: Mention }> {
  constructor(mention: Mention) {
    super('article-context-wrong-match', { mention });
  }
}
