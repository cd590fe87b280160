/**
 * Follows links to entries: an address with `#article-context:nato` opens the card of that entry's first mention; where
 * the fragment is an application's route, `?article-context=nato` does.
 */
import { document } from '../dom/page.js';
import { isElement } from '../dom/kinds.js';
import { parentOf } from '../dom/natives.js';
import { closest } from '../dom/search.js';
import { entryIn, markerIn } from '../card/entry-link.js';
import type { PageMention } from '../api/mention.js';

interface LinkControllerDeps {
  readonly root: ShadowRoot;
  readonly mentions: readonly PageMention[];
  readonly show: (mention: PageMention) => void;
}

/**
 * The part of the address that each widget has followed last. A page that changes starts a new run, and without this
 * each would open the card of the page's address again.
 */
const followed = new WeakMap<ShadowRoot, string>();

/** Follows the page's address now and whenever its fragment changes. Fragments of the page's own are left alone. */
export function followLinks({ root, mentions, show }: LinkControllerDeps, signal: AbortSignal): void {
  const follow = (): void => {
    const id = entryIn(location.href);
    const mention = mentions.find(({ entry }) => entry.id === id);
    const marker = markerIn(location.href);
    if (!mention || marker === undefined) return;
    followed.set(root, marker);
    show(mention);
  };
  const followNew = (): void => {
    if (markerIn(location.href) !== followed.get(root)) follow();
  };
  // The entry in a query stays in the address while the reader goes from route to route.
  const onHashChange = (): void => {
    if (entryIn(location.hash) === undefined) followNew();
    else follow();
  };
  // A second click on the same link fires no `hashchange`, since the address stays the same.
  const followAgain = ({ target, defaultPrevented }: Event): void => {
    const link = isElement(target) && (closest(target, 'a') as HTMLAnchorElement | null);
    if (link && link.href === location.href && !defaultPrevented) follow();
  };
  addEventListener('hashchange', onHashChange, { signal });
  document.addEventListener('click', followAgain, { signal });
  followNew();
}

/** What follows the link that a mention stands in, as the page itself would. */
export function linkAround({ range, block }: PageMention): (() => void) | undefined {
  const { startContainer: words } = range;
  const link = closest(isElement(words) ? words : (parentOf(words) ?? block), 'a[href]') as HTMLElement | null;
  return link
    ? () => {
        link.click();
      }
    : undefined;
}
