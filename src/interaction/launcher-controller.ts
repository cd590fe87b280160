import { document } from '../dom/page.js';
import { watchFocusBeneath } from '../ui/focus-beneath.js';
import { applyLanguage, langAround, type Language } from './language-controller.js';
import '../launcher/launcher-view.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import { applyAppearance, type Appearance } from '../ui/appearance.js';
import { isFirstVisit } from './remember-choice.js';
import { readerChoice } from './reader-choice.js';
import { keepAboveBars } from './layers/above-bars.js';
import { keepEvents, presses } from './layers/own-events.js';
import { placeLauncher } from './layers/launcher-place.js';
import { sentenceAround } from '../text/sentence.js';
import { firstInView } from './in-sight.js';
import type { Walk } from '../card/card-model.js';
import type { Block } from '../page/blocks.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';

/** What the launcher needs to know, and what its buttons do. */
export interface LauncherDeps {
  readonly root: ShadowRoot;
  readonly blocks: readonly Block[];
  readonly mentions: readonly PageMention[];
  readonly attributes: Settings['attributes'];
  readonly appearance: () => Appearance;
  readonly language: Language;
  /** @param index of the mention in the launcher's `marked` */
  readonly onWalk: (index: number) => void;
  /** Moves the focus into the open card, as for Enter on the launcher. @returns whether a card was open */
  readonly enterCard: () => boolean;
  readonly onPanel: () => void;
  /** The reader, who had turned all marks off, wants them again. */
  readonly onTurnOn: () => void;
}

/**
 * Adds the launcher to the widget. It is the keyboard's way to the marks: highlights are no elements and cannot have
 * the focus, so the arrow keys walk them from here.
 */
export function addLauncher(deps: LauncherDeps, signal: AbortSignal): ArticleContextLauncher {
  const { launcher } = deps.attributes;
  const view = document.createElement('article-context-launcher');
  applyLanguage(view, deps.language);
  view.place = launcher;
  keepEvents(view, presses);
  tellChosen(view, deps);
  applyAppearance(view, deps.appearance());
  view.here = () => placeIn(view.marked, view.walkedTo);
  view.addEventListener('launcher-walk', ({ index }) => {
    deps.onWalk(index);
  });
  view.addEventListener('launcher-press', ({ byKey }) => {
    if (view.off) deps.onTurnOn();
    else if (!byKey || !deps.enterCard()) deps.onPanel();
  });
  const hasMarks = deps.mentions.some(({ marked }) => marked);
  if (launcher !== 'none' && hasMarks && isFirstVisit(deps.attributes)) hint(view, signal);
  placeLauncher(view, deps, signal);
  // A link at the very end of the page may lie beneath the launcher in the corner, and cannot be scrolled out from
  // under it.
  if (launcher !== 'corner') return view;
  watchFocusBeneath(view, signal, (isBeneath) => view.toggleAttribute('aside', isBeneath));
  keepAboveBars(view, deps.root.host, signal);
  return view;
}

/**
 * Shows the hint of a first visit. Beside an inline launcher it stays, since its removal would move the text below; in
 * the corner it lies over the page, and goes with the first press, key or card.
 */
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

/**
 * Where the reader is in the text: at the mention that the walk is at, unless that has been scrolled away, or else before the
 * first mention that the screen shows.
 *
 * @returns an index, or half of one less for the text before it
 */
function placeIn(marked: readonly PageMention[], walkedTo: number): number {
  const box = marked[walkedTo]?.range.getBoundingClientRect();
  return box && box.bottom >= 0 && box.top <= innerHeight ? walkedTo : firstInView(marked) - 0.5;
}

/** Where a mention stands among the marked ones. */
export const placeInWalk = ({ marked }: ArticleContextLauncher, mention: PageMention): Walk => ({
  index: marked.indexOf(mention),
  count: marked.length,
});

/** Has the walk go on from another marked mention. @returns that mention */
export function walkOn(view: ArticleContextLauncher, index: number): PageMention | undefined {
  const mention = view.marked[index];
  if (!mention) return undefined;
  view.walkedTo = index;
  view.sentence = undefined;
  return mention;
}

/** Tells a reader who comes back from a card the sentence that its words stand in. */
export function tellPlace(view: ArticleContextLauncher, { mark, found }: PageMention): void {
  const { text, element } = mark.block;
  view.sentence = { text: sentenceAround(text, found.start, found.end), lang: langAround(element) };
}

/** Tells the launcher which mentions are marked, at first and after the reader has chosen other marks. */
export function tellChosen(
  view: ArticleContextLauncher,
  { mentions, attributes }: Pick<LauncherDeps, 'mentions' | 'attributes'>,
): void {
  view.marked = mentions.filter(({ chosen }) => chosen);
  view.walkedTo = -1;
  view.said = view.sentence = undefined;
  view.off = view.marked.length === 0 && readerChoice(attributes) !== 'all';
}
