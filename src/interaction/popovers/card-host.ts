import type { PageMention } from '../../api/mention.js';
import type { CardModel, CardSubject } from '../../card/card-model.js';
import type { ArticleContextCard } from '../../card/card-view.js';
import type { CardsData } from '../../dossier/compile.js';
import { customProperties, type Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import { chosenMarks } from '../reader-choice.js';
import { isIntact, SMALL_SCREEN } from '../viewport.js';
import type { Point } from './pointer-corridor.js';
import { PopoverHost } from './popover-host.js';
import { findSpots, keepBeside } from './position.js';

export interface Opening {
  /** The mentions at the place, the one to show first. */
  readonly mentions: readonly PageMention[];
  readonly feedback: string | undefined;
  /** What it is to keep clear of: cards that are pinned. */
  readonly beside: DOMRect | undefined;
  /** Where the pointer was, if it was one. */
  readonly point: Point | undefined;
  readonly onGone: () => void;
}

/** The card of one reader: fetches its text when it is first wanted, shows it beside its mark, docks it where it is pinned. */
export class CardHost extends PopoverHost<ArticleContextCard> {
  readonly #data: () => Promise<CardsData>;
  readonly #onCreate: (card: ArticleContextCard) => void;
  #stopPlacing = (): void => {};
  /** In a host's dialog: what the card stands in. */
  #holder: ShadowRoot | undefined;
  #mentions: readonly PageMention[] = [];
  #dockedAt: number | undefined;

  constructor(
    root: ShadowRoot,
    appearance: Appearance,
    data: () => Promise<CardsData>,
    onCreate: (card: ArticleContextCard) => void,
  ) {
    super(root, appearance);
    this.#data = data;
    this.#onCreate = onCreate;
  }

  /** What the card was last opened for, in the order of its tabs. */
  get mentions(): readonly PageMention[] {
    return this.#mentions;
  }

  /** An open card stays open and is shown anew, its text too where there is a translation. */
  override speak(language: Language): void {
    super.speak(language);
    const { view, turn } = this;
    const show = (data: CardsData): void => {
      if (view?.model && turn() && view.model.data !== data) view.model = { ...view.model, data };
    };
    if (view) this.#data().then(show, () => {});
  }

  /** Fetches what an opening needs; call it on the first sign of interest. */
  async prepare(): Promise<CardsData> {
    // To import what is there would take a task more for each opening.
    const view = customElements.get('article-context-card') ?? import('../../card/card-view.js');
    const [data] = await Promise.all([this.#data(), view]);
    return data;
  }

  /** Renders a card that is not shown: to make the first takes several times as long as to change one. */
  async rehearse(mention: PageMention | undefined): Promise<void> {
    const { turn } = this;
    const data = await this.prepare();
    if (mention && !this.view && turn()) this.made().model = modelOf(data, [mention], undefined);
  }

  /** @returns whether the card is open; a later call of `open` or `close` wins over one that still waits */
  async open(opening: Opening): Promise<boolean> {
    const isMyTurn = this.takeTurn();
    const data = await this.prepare();
    const first = opening.mentions[0];
    if (!isMyTurn() || !first) return false;
    if (!isIntact(first)) {
      opening.onGone();
      return false;
    }
    const sheet = matchMedia(SMALL_SCREEN);
    const anchor = anchorOf(first);
    const spots = sheet.matches ? undefined : findSpots(anchor, opening);
    if (!sheet.matches && !spots) {
      opening.onGone();
      return false;
    }
    const card = this.made();
    // Before it is shown: each change after that is a style pass of its own.
    if (!spots) unplace(card);
    this.#mentions = opening.mentions;
    card.model = modelOf(data, opening.mentions, opening.feedback);
    card.choice = chosenMarks();
    card.removeAttribute('docked');
    this.#dockedAt = undefined;
    card.toggleAttribute('beside', opening.beside !== undefined);
    await card.updateComplete;
    if (!isMyTurn()) return false;
    this.#moveInto(first.block.closest('dialog:modal'));
    const keep = (at?: typeof spots): (() => void) =>
      sheet.matches ? keepSheet(card, first, opening.onGone) : keepBeside(anchor, card, opening, at);
    this.#place(() => keepPlaced(card, sheet, keep, spots));
    return true;
  }

  /** Puts an open card before what has come to the top layer since. */
  raise(): void {
    if (!this.isOpen) return;
    this.view?.hidePopover();
    this.view?.showPopover();
  }

  /** Takes the card from its mark to the edge of the screen, where it stays. */
  dock(place: number): void {
    this.takeTurn();
    this.#place();
    if (!this.view) return;
    unplace(this.view);
    this.view.style.setProperty('--_dock', String(place));
    this.view.toggleAttribute('docked', true);
    this.#dockedAt = place;
  }

  /** Its place from the edge, where it is docked. */
  get dockedAt(): number | undefined {
    return this.#dockedAt;
  }

  override close(): void {
    this.#place();
    super.close();
  }

  override holds(node: Node): boolean {
    return super.holds(node) || node === this.#holder?.host;
  }

  protected override create(): ArticleContextCard {
    const card = document.createElement('article-context-card');
    this.#onCreate(card);
    return card;
  }

  protected override beforeHiding(): void {
    if (this.isOpen) this.view?.scrollToTop();
  }

  /** Out of a dialog, which may be gone: a view that is removed with it is hidden already. */
  protected override afterHiding(): void {
    if (this.view) this.view.pinned = false;
    this.#moveInto(null);
  }

  /** Ends the placing that goes on, for another or for none. */
  #place(keep: () => () => void = () => () => {}): void {
    this.#stopPlacing();
    this.#stopPlacing = () => {};
    this.#stopPlacing = keep();
  }

  /**
   * All but an open modal dialog is inert, so a card for a mark in one has to stand in it. A holder with a shadow root
   * keeps the dialog's stylesheets out, and brings the publisher's custom properties along.
   */
  #moveInto(dialog: Element | null): void {
    if (!this.view || (this.#holder?.host.parentNode ?? null) === dialog) return;
    this.#holder?.host.remove();
    this.#holder = dialog ? makeHolder(dialog, this.root.host) : undefined;
    (this.#holder ?? this.root).append(this.view);
  }
}

const modelOf = (data: CardsData, mentions: readonly PageMention[], feedback: string | undefined): CardModel => {
  return { data, subjects: mentions.map(subjectOf), page: location.href, feedback };
};

const subjectOf = (mention: PageMention): CardSubject => {
  const { entry, text, via, alias, score, cue, antecedent, quoted, speaker } = mention;
  return { entryId: entry.id, name: entry.name, text, via, alias, score, cue, antecedent, quoted, speaker };
};

function makeHolder(dialog: Element, widget: Element): ShadowRoot {
  const element = document.createElement('div');
  const style = getComputedStyle(widget);
  for (const name of customProperties) element.style.setProperty(name, style.getPropertyValue(name));
  dialog.append(element);
  return element.attachShadow({ mode: 'open' });
}

const unplace = ({ style }: HTMLElement): void => {
  for (const side of ['left', 'top', 'maxHeight'] as const) style[side] = '';
};

/** Places a card now, and anew when the screen has become one for a sheet, or one for a card beside its mark. */
function keepPlaced<Spots>(
  card: HTMLElement,
  sheet: MediaQueryList,
  keep: (spots?: Spots) => () => void,
  spots: Spots | undefined,
): () => void {
  let stop = keep(spots);
  const replace = (): void => {
    stop();
    unplace(card);
    stop = keep();
  };
  sheet.addEventListener('change', replace);
  return () => {
    sheet.removeEventListener('change', replace);
    stop();
  };
}

/**
 * A sheet must not hide the words it explains: what it covers is scrolled up, and no further. It stays when they are
 * scrolled away, and goes when they are gone.
 */
function keepSheet(card: HTMLElement, mention: PageMention, onGone: () => void): () => void {
  if (!card.matches(':popover-open')) card.showPopover();
  const box = mention.range.getBoundingClientRect();
  const covered = box.bottom + SHEET_GAP - card.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: Math.min(covered, box.top), behavior: 'instant' });
  const observer = new ResizeObserver(() => {
    if (mention.range.getClientRects().length === 0) onGone();
  });
  observer.observe(mention.block);
  return () => {
    observer.disconnect();
  };
}
const SHEET_GAP = 24;

const anchorOf = ({ block, range }: PageMention) => ({
  contextElement: block,
  getClientRects: () => range.getClientRects(),
});
