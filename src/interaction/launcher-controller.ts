import { watchFocusBeneath } from '../ui/focus-beneath.js';
import { applyLanguage, type Language } from './language-controller.js';
import '../launcher/launcher-view.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import { applyLook, type Look } from '../ui/appearance.js';
import { isFirstVisit } from './remember-choice.js';
import { chosen } from './reader-choice.js';
import type { PageMention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';

export interface LauncherSurroundings {
  readonly root: ShadowRoot;
  readonly mentions: readonly PageMention[];
  readonly launcher: Option<'launcher'>;
  readonly look: Look;
  readonly language: Language;
  readonly onWalk: (mention: PageMention) => void;
  /** By key. @returns whether there was a card to go into */
  readonly enterCard: () => boolean;
  /** By pointer. @returns whether there was a card to close */
  readonly closeCard: () => boolean;
  readonly onPanel: () => void;
  /** Marks are off and wanted again. */
  readonly onTurnOn: () => void;
  readonly signal: AbortSignal;
}

/** Adds the launcher, the one tab stop: arrow keys walk the marked words, which in `highlight` mode are no elements. */
export function addLauncher(around: LauncherSurroundings): ArticleContextLauncher {
  const { root, launcher, look } = around;
  const view = document.createElement('article-context-launcher');
  applyLanguage(view, around.language);
  view.place = launcher;
  tellMarked(view, around.mentions);
  applyLook(view, look);
  const openHere = (): void => {
    if (view.off) around.onTurnOn();
    else view.walk(Math.max(0, view.walkedTo));
  };
  view.addEventListener('launcher-walk', ({ index }) => {
    const mention = view.marked[index] as PageMention | undefined;
    if (mention) around.onWalk(mention);
  });
  view.addEventListener('launcher-enter', () => {
    if (!around.enterCard()) openHere();
  });
  view.addEventListener('launcher-press', () => {
    if (!around.closeCard()) openHere();
  });
  view.addEventListener('launcher-panel', around.onPanel);
  if (launcher !== 'none' && view.marked.length > 0 && isFirstVisit()) hint(view);
  root.append(view);
  // At the end of a page, which cannot be scrolled further, a link may have its place.
  if (launcher === 'corner')
    watchFocusBeneath(view, around.signal, (isBeneath) => view.toggleAttribute('aside', isBeneath));
  return view;
}

/** In the text it stays, or what is below would move; in the corner it goes with the first thing that a reader does. */
function hint(view: ArticleContextLauncher): void {
  view.toggleAttribute('hint', true);
  if (view.place !== 'corner') return;
  const done = new AbortController();
  for (const type of ['pointerdown', 'keydown', 'article-context-open'])
    document.addEventListener(type, () => {
      view.removeAttribute('hint');
      done.abort();
    }, { capture: true, passive: true, signal: done.signal }); // prettier-ignore
}

/** After the reader has chosen other marks. */
export function tellMarked(view: ArticleContextLauncher, mentions: readonly PageMention[]): void {
  view.marked = mentions.filter(({ marked }) => marked);
  view.walkedTo = -1;
  view.off = view.marked.length === 0 && chosen() !== 'all';
}
