import { watchFocusBeneath } from '../ui/focus-beneath.js';
import { applyLanguage, type Language } from './language-controller.js';
import '../launcher/launcher-view.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import { applyAppearance, type Appearance } from '../ui/appearance.js';
import { isFirstVisit } from './remember-choice.js';
import { chosenMarks } from './reader-choice.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';

export interface LauncherDeps {
  readonly root: ShadowRoot;
  readonly mentions: readonly PageMention[];
  readonly attributes: Settings['attributes'];
  readonly appearance: Appearance;
  readonly language: Language;
  readonly onWalk: (mention: PageMention) => void;
  /** By key. @returns whether there was a card to go into */
  readonly enterCard: () => boolean;
  /** By pointer. @returns whether there was a card to close */
  readonly closeCard: () => boolean;
  readonly onPanel: () => void;
  /** Marks are off and wanted again. */
  readonly onTurnOn: () => void;
}

/** Adds the launcher, the one tab stop: arrow keys walk the marked words, which in `highlight` mode are no elements. */
export function addLauncher(deps: LauncherDeps, signal: AbortSignal): ArticleContextLauncher {
  const { root, appearance } = deps;
  const { launcher } = deps.attributes;
  const view = document.createElement('article-context-launcher');
  applyLanguage(view, deps.language);
  view.place = launcher;
  tellChosen(view, deps.mentions);
  applyAppearance(view, appearance);
  const openHere = (): void => {
    if (view.off) deps.onTurnOn();
    else view.walk(Math.max(0, view.walkedTo));
  };
  view.addEventListener('launcher-walk', ({ index }) => {
    const mention = view.marked[index] as PageMention | undefined;
    if (mention) deps.onWalk(mention);
  });
  view.addEventListener('launcher-enter', () => {
    if (!deps.enterCard()) openHere();
  });
  view.addEventListener('launcher-press', () => {
    if (!deps.closeCard()) openHere();
  });
  view.addEventListener('launcher-panel', deps.onPanel);
  const hasMarks = deps.mentions.some(({ marked }) => marked);
  if (launcher !== 'none' && hasMarks && isFirstVisit()) hint(view, signal);
  root.append(view);
  // At the end of a page, which cannot be scrolled further, a link may have its place.
  if (launcher === 'corner') watchFocusBeneath(view, signal, (isBeneath) => view.toggleAttribute('aside', isBeneath));
  return view;
}

/** In the text it stays, or what is below would move; in the corner it goes with the first thing that a reader does. */
function hint(view: ArticleContextLauncher, signal: AbortSignal): void {
  view.toggleAttribute('hint', true);
  if (view.place !== 'corner') return;
  const done = new AbortController();
  for (const type of ['pointerdown', 'keydown', 'article-context-open'])
    document.addEventListener(type, () => {
      view.removeAttribute('hint');
      done.abort();
    }, { capture: true, passive: true, signal: AbortSignal.any([signal, done.signal]) }); // prettier-ignore
}

/** After the reader has chosen other marks. */
export function tellChosen(view: ArticleContextLauncher, mentions: readonly PageMention[]): void {
  view.marked = mentions.filter(({ chosen }) => chosen);
  view.walkedTo = -1;
  view.off = view.marked.length === 0 && chosenMarks() !== 'all';
}
