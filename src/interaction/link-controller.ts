/** Links to entries: `#article-context:<id>` leads to the entry's first mention. */
import { entryIn } from '../card/entry-link.js';
import type { PageMention } from '../api/mention.js';

interface LinkControllerDeps {
  readonly root: ShadowRoot;
  readonly mentions: readonly PageMention[];
  readonly show: (mention: PageMention) => void;
}

/** A widget's runs are many: a link that has led to its entry does not lead there again when the page changes. */
const followed = new WeakMap<ShadowRoot, string>();

/** Follows the page's address as it is now, and whenever it changes; the page's own fragments are not ours. */
export function followLinks({ root, mentions, show }: LinkControllerDeps, signal: AbortSignal): void {
  const follow = (): void => {
    const id = entryIn(location.hash);
    const mention = mentions.find(({ entry }) => entry.id === id);
    if (!mention) return;
    followed.set(root, location.hash);
    show(mention);
  };
  // A link to where the page is already changes nothing, and is followed all the same.
  const followAgain = ({ target, defaultPrevented }: Event): void => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.href === location.href && !defaultPrevented) follow();
  };
  addEventListener('hashchange', follow, { signal });
  document.addEventListener('click', followAgain, { signal });
  if (location.hash !== followed.get(root)) follow();
}
