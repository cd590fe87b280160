/**
 * Follows links to entries: an address that ends in `#article-context:nato` opens the card of that entry's first
 * mention.
 */
import { document } from '../dom/page.js';
import { isElement } from '../dom/kinds.js';
import { closest } from '../dom/search.js';
import { entryIn } from '../card/entry-link.js';
import type { PageMention } from '../api/mention.js';

interface LinkControllerDeps {
  readonly root: ShadowRoot;
  readonly mentions: readonly PageMention[];
  readonly show: (mention: PageMention) => void;
}

/**
 * The fragment that each widget has followed last. A page that changes starts a new run, and without this each would
 * open the card of the page's address again.
 */
const followed = new WeakMap<ShadowRoot, string>();

/** Follows the page's address now and whenever its fragment changes. Fragments of the page's own are left alone. */
export function followLinks({ root, mentions, show }: LinkControllerDeps, signal: AbortSignal): void {
  const follow = (): void => {
    const id = entryIn(location.hash);
    const mention = mentions.find(({ entry }) => entry.id === id);
    if (!mention) return;
    followed.set(root, location.hash);
    show(mention);
  };
  // A second click on the same link fires no `hashchange`, since the address stays the same.
  const followAgain = ({ target, defaultPrevented }: Event): void => {
    const link = isElement(target) && (closest(target, 'a') as HTMLAnchorElement | null);
    if (link && link.href === location.href && !defaultPrevented) follow();
  };
  addEventListener('hashchange', follow, { signal });
  document.addEventListener('click', followAgain, { signal });
  if (location.hash !== followed.get(root)) follow();
}
