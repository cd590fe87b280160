/**
 * Widgets of the same settings would mark the same words twice, and open two cards for each. So the first runs, and the
 * others, its twins, say and do what it does. Loads on a page with several widgets.
 */
import { attributes, type AttributeName, type AttributeProperties } from '../api/attributes.js';
import { ArticleContextErrorEvent, ArticleContextReadyEvent } from '../api/run-events.js';
import type { Mention } from '../api/mention.js';
import { inlineDossierIn } from './dossier-source.js';

/** What twins need to know of each other. */
export type Twin = HTMLElement &
  Readonly<AttributeProperties> & {
    readonly mentions: readonly Mention[];
    readonly confidence: number;
  };

/** A twin may have a launcher elsewhere, or none: there is one for both. */
const ownNames: readonly string[] = ['launcher', 'launcherTarget', 'disabled'];
const sharedNames = (Object.keys(attributes) as AttributeName[]).filter((name) => !ownNames.includes(name));

/** @returns the first of some widgets that has the same settings, and the same dossier */
export function twinOf<Widget extends Twin>(widget: Widget, others: Iterable<Widget>): Widget | undefined {
  for (const other of others)
    if (
      other !== widget &&
      sharedNames.every((name) => widget[name] === other[name]) &&
      inlineDossierIn(widget) === inlineDossierIn(other)
    )
      // prettier-ignore
      return other;
  return undefined;
}

/** Repeats the events of a run on a twin until `signal` fires. Those of cards and panel are fired once, where they are. */
export function repeatEvents(leader: Twin, twin: Twin, signal: AbortSignal): void {
  // The events of a twin that stands in the leader come by here too.
  leader.addEventListener('article-context-ready', ({ target }) => {
    if (target === leader) twin.dispatchEvent(new ArticleContextReadyEvent(leader.mentions, leader.confidence));
  }, { signal }); // prettier-ignore
  leader.addEventListener('article-context-error', ({ target, detail }) => {
    if (target === leader) twin.dispatchEvent(new ArticleContextErrorEvent(detail.issues));
  }, { signal }); // prettier-ignore
}
