import type { CardModel, CardSubject } from '../../card/card-model.js';
import type { ArticleContextCard } from '../../card/card-view.js';
import type { Point } from './pointer-corridor.js';
import { findSpots, keepBeside } from './position.js';
import type { CardsData } from '../../dossier/compile.js';
import { applyLook, customProperties, type Look } from '../../ui/appearance.js';
import { applyLanguage, type Language } from '../language-controller.js';
import { chosen } from '../reader-choice.js';
import type { PageMention } from '../../api/mention.js';
import { isIntact } from '../viewport.js';

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

/** Below this width the card is a sheet at the bottom and needs no place beside its mark. */
const SHEET = '(width < 640px)';

/** Holds a card of a widget: fetches its code and text when first wanted, shows it in the top layer, takes it away. */
export class CardHost {
  readonly #root: ShadowRoot;
  #look: Look;
  readonly #data: () => Promise<CardsData>;
  readonly #onCreate: (card: ArticleContextCard) => void;
  #card: ArticleContextCard | undefined;
  #stopPlacing = (): void => {};
  #token = 0;
  /** In a host's dialog: what the card stands in. */
  #holder: ShadowRoot | undefined;
  /** What had the focus before it went into the card. */
  #focusedBefore: HTMLElement | undefined;
  #mentions: readonly PageMention[] = [];
  #dockedAt: number | undefined;

  constructor(
    root: ShadowRoot,
    look: Look,
    data: () => Promise<CardsData>,
    onCreate: (card: ArticleContextCard) => void,
  ) {
    this.#root = root;
    this.#look = look;
    this.#data = data;
    this.#onCreate = onCreate;
  }

  get card(): ArticleContextCard | undefined {
    return this.#card;
  }

  get isOpen(): boolean {
    return this.#card?.matches(':popover-open') ?? false;
  }

  get box(): DOMRect | undefined {
    return this.isOpen ? this.#card?.getBoundingClientRect() : undefined;
  }

  get hasFocus(): boolean {
    return this.#card?.matches(':focus-within') ?? false;
  }

  /** What the card was last opened for, in the order of its tabs. */
  get mentions(): readonly PageMention[] {
    return this.#mentions;
  }

  setLook(look: Look): void {
    this.#look = look;
    if (this.#card) applyLook(this.#card, look);
  }

  /** An open card stays open and is shown anew, its text too where there is a translation. */
  speak(language: Language): void {
    const card = this.#card;
    if (!card) return;
    applyLanguage(card, language);
    const token = this.#token;
    const show = (data: CardsData): void => {
      if (card.model && token === this.#token && card.model.data !== data) card.model = { ...card.model, data };
    };
    this.#data().then(show, () => {});
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
    const token = this.#token;
    const data = await this.prepare();
    if (!mention || this.#card || token !== this.#token) return;
    this.#card = this.#create();
    this.#card.model = modelOf(data, [mention], undefined);
  }

  /** @returns whether the card is open; a later call of `open` or `close` wins over one that still waits */
  async open(opening: Opening): Promise<boolean> {
    const token = ++this.#token;
    const data = await this.prepare();
    const first = opening.mentions[0];
    if (token !== this.#token || !first) return false;
    if (!isIntact(first)) {
      opening.onGone();
      return false;
    }
    const sheet = matchMedia(SHEET);
    const anchor = anchorOf(first);
    const spots = sheet.matches ? undefined : findSpots(anchor, opening);
    if (!sheet.matches && !spots) {
      opening.onGone();
      return false;
    }
    const card = (this.#card ??= this.#create());
    // Before it is shown: each change after that is a style pass of its own.
    if (!spots) unplace(card);
    this.#mentions = opening.mentions;
    card.model = modelOf(data, opening.mentions, opening.feedback);
    card.choice = chosen();
    card.removeAttribute('docked');
    this.#dockedAt = undefined;
    card.toggleAttribute('beside', opening.beside !== undefined);
    await card.updateComplete;
    if (token !== this.#token) return false;
    this.#moveInto(first.block.closest('dialog:modal'));
    this.#stopPlacing();
    const keep = (at?: typeof spots): (() => void) =>
      sheet.matches ? keepSheet(card, first, opening.onGone) : keepBeside(anchor, card, opening, at);
    this.#stopPlacing = keepPlaced(card, sheet, keep, spots);
    return true;
  }

  /** Puts an open card before what has come to the top layer since. */
  raise(): void {
    if (!this.isOpen) return;
    this.#card?.hidePopover();
    this.#card?.showPopover();
  }

  /** Takes the card from its mark to the edge of the screen, where it stays. */
  dock(place: number): void {
    this.#token++;
    this.#stopPlacing();
    this.#stopPlacing = () => {};
    if (!this.#card) return;
    unplace(this.#card);
    this.#card.style.setProperty('--_dock', String(place));
    this.#card.toggleAttribute('docked', true);
    this.#dockedAt = place;
  }

  /** Its place from the edge, where it is docked. */
  get dockedAt(): number | undefined {
    return this.#dockedAt;
  }

  /** Nobody asked for the focus to move: when the card closes it stays where it is. */
  forgetFocus(): void {
    this.#focusedBefore = undefined;
  }

  close(): void {
    this.#token++;
    this.#stopPlacing();
    this.#stopPlacing = () => {};
    const { hasFocus } = this;
    // Firefox and WebKit leave the focus in what is hidden.
    if (hasFocus) (this.#card?.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    if (this.isOpen) {
      this.#card?.scrollToTop();
      this.#card?.hidePopover();
    }
    if (this.#card) this.#card.pinned = false;
    this.#moveInto(null);
    // Without scrolling: the reader looks at the text, wherever the launcher is.
    if (hasFocus) this.#wayBack?.focus({ preventScroll: true });
    this.#focusedBefore = undefined;
  }

  /** A mark that was a button may have gone, as when the reader has turned the marks off: then the launcher leads on. */
  get #wayBack(): HTMLElement | null | undefined {
    const before = this.#focusedBefore;
    return before && !before.isConnected ? this.#root.querySelector('article-context-launcher') : before;
  }

  remove(): void {
    this.close();
    this.#card?.remove();
    this.#card = undefined;
  }

  /** Its class has been defined by then: `prepare` waits for it. */
  #create(): ArticleContextCard {
    const card = document.createElement('article-context-card');
    card.popover = 'manual';
    applyLook(card, this.#look);
    card.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.holds(relatedTarget)) this.#focusedBefore = relatedTarget;
    });
    this.#root.append(card);
    this.#onCreate(card);
    return card;
  }

  /**
   * All but an open modal dialog is inert, so a card for a mark in one has to stand in it. A holder with a shadow root
   * keeps the dialog's stylesheets out, and brings the publisher's custom properties along.
   */
  #moveInto(dialog: Element | null): void {
    if (!this.#card || (this.#holder?.host.parentNode ?? null) === dialog) return;
    this.#holder?.host.remove();
    this.#holder = dialog ? makeHolder(dialog, this.#root.host) : undefined;
    (this.#holder ?? this.#root).append(this.#card);
  }

  /** Whether a node is the card, or what holds it in a dialog. */
  holds(node: Node): boolean {
    return node === this.#card || node === this.#holder?.host;
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
