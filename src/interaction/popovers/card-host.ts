import { turn } from '../../dom/turn.js';
import { document } from '../../dom/page.js';
import type { PageMention } from '../../api/mention.js';
import type { CardModel, CardSubject, Walk } from '../../card/card-model.js';
import type { ArticleContextCard } from '../../card/card-view.js';
import type { CardsData } from '../../dossier/compile.js';
import type { Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import { livePart } from '../layers/live-part.js';
import type { MarkChoice } from '../../locales/strings.js';
import { isForSheet, isIntact, watchScreen } from '../in-sight.js';
import type { Point } from './pointer-corridor.js';
import { PopoverHost } from './popover-host.js';
import { findSpots, keepBeside } from './keep-beside.js';
import { keepPane, type PaneSide } from './keep-pane.js';
import { keepSheet } from './keep-sheet.js';

/** What a card is opened with. */
export interface Opening {
  /** The mentions at the place, one tab each; the first is shown. */
  readonly mentions: readonly PageMention[];
  /** The publisher's address for wrong matches. */
  readonly feedback: string | undefined;
  /** Where the first mention stands among the marked ones. */
  readonly walk: Walk;
  readonly openLink?: CardModel['openLink'];
  /** Which marks the reader has chosen. */
  readonly choice: MarkChoice;
  /** Box of the pinned cards in the viewport, which the card keeps clear of. */
  readonly beside: DOMRect | undefined;
  /** Where the pointer was, in CSS px of the viewport; `undefined` where a key or a call opens the card. */
  readonly point: Point | undefined;
  /** At which side the card is a pane; `undefined` where it stands beside its mark. */
  readonly pane: PaneSide | undefined;
  /** Whether the reader uses a finger: on a narrow screen the card is a sheet then. */
  readonly isTouch: boolean;
  /** Called when the mark has left the viewport or its words are gone. */
  readonly onGone: () => void;
}

/**
 * One card as a popover: loads its code and texts when it is first wanted, shows it beside its mark (on a small screen
 * as a sheet), and docks it at the edge of the screen when it is pinned.
 */
export class CardHost extends PopoverHost<ArticleContextCard> {
  readonly #data: () => Promise<CardsData>;
  readonly #onCreate: (card: ArticleContextCard) => void;
  #stopPlacing = (): void => {};
  #mentions: readonly PageMention[] = [];
  #dockedAt: number | undefined;

  constructor(
    root: ShadowRoot,
    appearance: () => Appearance,
    data: () => Promise<CardsData>,
    onCreate: (card: ArticleContextCard) => void,
  ) {
    super(root, appearance);
    this.#data = data;
    this.#onCreate = onCreate;
  }

  /** The mentions that the card was last opened for, in the order of its tabs. */
  get mentions(): readonly PageMention[] {
    return this.#mentions;
  }

  /** Changes the language of the card, and its texts where the dossier has a translation. An open card stays open. */
  override speak(language: Language): void {
    super.speak(language);
    const { view, turn } = this;
    const show = (data: CardsData): void => {
      if (view?.model && turn() && view.model.data !== data) view.model = { ...view.model, data };
    };
    if (view) this.#data().then(show, () => {});
  }

  /** Loads the card's code and texts. Call it on the first sign of interest, before an opening. */
  async prepare(): Promise<CardsData> {
    // Even an `import()` of a loaded module takes a task, which each opening would wait for.
    const view = customElements.get('article-context-card') ?? import('../../card/card-view.js');
    const [data] = await Promise.all([this.#data(), view]);
    return data;
  }

  /**
   * Renders a card that is not shown, when the page is idle: the first rendering takes several times as long as a later
   * one.
   */
  async rehearse(mention: PageMention | undefined): Promise<void> {
    const isMyTurn = this.turn;
    const data = await this.prepare();
    if (!mention || this.view || !isMyTurn()) return;
    const card = this.made();
    await turn();
    if (isMyTurn() && !card.model)
      card.model = modelOf(data, { mentions: [mention], feedback: undefined, walk: { index: 0, count: 1 } });
  }

  /**
   * Opens or moves the card. @returns whether it is open; `false` where a later `open` or `close` came while this one
   * waited
   */
  async open(opening: Opening): Promise<boolean> {
    const isMyTurn = this.takeTurn();
    const data = await this.prepare();
    const first = opening.mentions[0];
    if (!isMyTurn() || !first) return false;
    if (!isIntact(first)) {
      opening.onGone();
      return false;
    }
    const anchor = anchorOf(first);
    const { pane } = opening;
    const spots = pane || isForSheet(opening.isTouch) ? undefined : findSpots(anchor, opening);
    // A page that has locked its scrolling may keep the words out of view, to which a key or a call leads.
    const isAway = !spots && !pane && !opening.point && !isForSheet(opening.isTouch);
    const isSheet = (): boolean => isAway || isForSheet(opening.isTouch);
    if ((pane ?? isSheet()) ? anchor.getClientRects().length === 0 : !spots) {
      opening.onGone();
      return false;
    }
    const part = livePart(this.root.host, first.block);
    const card = this.made();
    this.renewAppearance();
    // All changes come before the card is shown: each later one would cost a style pass of its own.
    if (!spots) unplace(card);
    this.#mentions = opening.mentions;
    card.model = modelOf(data, opening);
    card.choice = opening.choice;
    card.removeAttribute('docked');
    this.#dockedAt = undefined;
    if (pane) card.setAttribute('pane', pane);
    else card.removeAttribute('pane');
    card.toggleAttribute('sheet', isSheet());
    card.toggleAttribute('beside', opening.beside !== undefined);
    await card.updateComplete;
    if (!isMyTurn()) return false;
    this.moveTo(part);
    const keep = (at?: typeof spots): (() => void) =>
      pane
        ? keepPane(card, first, opening.onGone)
        : isSheet()
          ? keepSheet(card, first, opening.onGone)
          : keepBeside(anchor, card, opening, at);
    this.#place(() => keepPlaced(card, isSheet, keep, spots));
    return true;
  }

  /** Takes the card from its mark to the end edge of the screen. @param place 0 at the edge, 1 beside that */
  dock(place: number): void {
    this.takeTurn();
    this.#place();
    if (!this.view) return;
    unplace(this.view);
    this.view.toggleAttribute('sheet', false);
    this.view.removeAttribute('pane');
    this.view.style.setProperty('--_dock', String(place));
    this.view.toggleAttribute('docked', true);
    this.#dockedAt = place;
  }

  /** Its place from the edge (0 or 1); `undefined` where it is not docked. */
  get dockedAt(): number | undefined {
    return this.#dockedAt;
  }

  override close(): void {
    this.#place();
    super.close();
  }

  protected override create(): ArticleContextCard {
    const card = document.createElement('article-context-card');
    this.#onCreate(card);
    return card;
  }

  protected override beforeHiding(): void {
    if (this.isOpen) this.view?.scrollToTop();
  }

  protected override afterHiding(): void {
    if (this.view) this.view.pinned = false;
  }

  /**
   * Stops the placing that goes on, and starts another. @param keep starts it and returns what stops it; absent for
   * none
   */
  #place(keep: () => () => void = () => () => {}): void {
    this.#stopPlacing();
    this.#stopPlacing = () => {};
    this.#stopPlacing = keep();
  }
}

const modelOf = (
  data: CardsData,
  { mentions, feedback, walk, openLink }: Pick<Opening, 'mentions' | 'feedback' | 'walk' | 'openLink'>,
): CardModel => ({ data, subjects: mentions.map(subjectOf), page: location.href, feedback, walk, openLink });

const subjectOf = (mention: PageMention): CardSubject => {
  const { entry, text, via, alias, score, cue, antecedent, quoted, speaker } = mention;
  return { entryId: entry.id, name: entry.name, text, via, alias, score, cue, antecedent, quoted, speaker };
};

const unplace = ({ style }: HTMLElement): void => {
  for (const side of ['left', 'top', 'maxHeight'] as const) style[side] = '';
};

/**
 * Places a card, and again when the screen becomes one for a sheet, or one for a card beside its mark.
 *
 * @returns what stops it
 */
function keepPlaced<Spots>(
  card: HTMLElement,
  isSheet: () => boolean,
  keep: (spots?: Spots) => () => void,
  spots: Spots | undefined,
): () => void {
  let stop = keep(spots);
  const unwatch = watchScreen(() => {
    stop();
    unplace(card);
    card.toggleAttribute('sheet', isSheet());
    stop = keep();
  });
  return () => {
    unwatch();
    stop();
  };
}

/** The mention may be given other nodes of the page while its card is open. */
const anchorOf = (mention: PageMention) => ({
  contextElement: mention.block,
  getClientRects: () => mention.range.getClientRects(),
});
