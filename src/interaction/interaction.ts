import type { PageMention } from '../api/mention.js';
import { ArticleContextPanelEvent } from '../api/reader-events.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import type { MarkChoice } from '../locales/strings.js';
import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import { applyAppearance, type Appearance } from '../ui/appearance.js';
import { reportOnce } from '../util/report-once.js';
import { whenIdle } from '../util/when-idle.js';
import { HoverIntentController } from './hover-intent-controller.js';
import { applyLanguage, LanguageController, type Language } from './language-controller.js';
import { addLauncher, tellChosen } from './launcher-controller.js';
import { followLinks } from './link-controller.js';
import { listenToMarks } from './mark-controller.js';
import { MentionIndex } from './mention-index.js';
import { cardMentions } from './card-mentions.js';
import { PointerController } from './pointer-controller.js';
import { CardController } from './popovers/card-controller.js';
import { PanelController } from './popovers/panel-controller.js';
import { listenToPrinting } from './print-controller.js';
import { rememberChoice } from './remember-choice.js';
import { bringIntoView, isUnderModal } from './in-sight.js';

/** What a run gives to its `Interaction`. */
export interface InteractionDeps extends Settings {
  /** The blocks of the reprint, in document order. */
  readonly blocks: readonly Block[];
  /** All mentions in them, marked or not. */
  readonly mentions: readonly PageMention[];
  /** Decides again which mentions are marked, after the reader's choice, and paints these. */
  readonly paint: () => Painting;
  readonly cards: LoadedDossier['cards'];
  readonly translations: LoadedDossier['translations'];
  readonly language: Language;
  readonly appearance: Appearance;
  /** Dispatches an event of the widget. */
  readonly emit: (event: Event) => void;
}

/**
 * Connects what a reader does on the marked text (pointer, keys, focus, links, printing) with what the widget shows:
 * launcher, cards and panel. One for each run; `stop()` undoes it.
 */
export class Interaction {
  readonly #deps: InteractionDeps;
  readonly #languages: LanguageController;
  readonly #cards: CardController;
  readonly #panel: PanelController;
  readonly #pointer: PointerController;
  readonly #launcher: ArticleContextLauncher;
  readonly #intent = new HoverIntentController<PageMention>((open) => {
    if (open) this.#pointer.rememberPlace();
    void this.#cards.follow(open);
  });
  readonly #listening = new AbortController();
  #painting: Painting;
  #index: MentionIndex;

  constructor(deps: InteractionDeps) {
    this.#deps = deps;
    this.#painting = deps.paint();
    this.#index = this.#makeIndex();
    const { signal } = this.#listening;
    const onFailure = reportOnce(deps.onFailure, signal);
    const languages = new LanguageController({ ...deps, onChange: this.#speak, onFailure }, signal);
    this.#languages = languages;
    const painting = (): Painting => this.#painting;
    const show = (mention: PageMention): void => {
      this.show(mention);
    };
    listenToPrinting({ ...deps, marked: () => this.#marked(), painting, languages }, signal);
    const intent = this.#intent;
    this.#cards = new CardController({
      ...deps,
      languages,
      onFailure,
      intent,
      point: () => this.#pointer.point,
      mentionsOver: (mention) => cardMentions(mention, deps.mentions, this.#pointer.found),
      setActive: (mark) => {
        this.#painting.setActive(mark);
      },
      onChoice: this.#choose,
      onFocusLeave: this.#onFocusLeave,
    });
    const { pins } = this.#cards;
    const isOnCard = (event: Event): boolean => this.#cards.isOn(event);
    this.#pointer = new PointerController(
      {
        at: (x, y, target) => this.#index.at(x, y, target).filter((mention) => !pins.has(mention)),
        intent,
        // With the most pinned cards that there may be, a new card closes the oldest. A click may do that; a passing
        // pointer may not.
        openOn: () => (pins.isFull ? 'click' : deps.attributes.openOn),
        cardBox: () => this.#cards.box,
        isOnCard,
        isOnWidget: (event) => isOnCard(event) || event.composedPath().includes(deps.root),
        onElsewhere: () => {
          this.#cards.leave();
        },
      },
      signal,
    );
    this.#launcher = this.#addLauncher();
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
    deps.root.host.addEventListener('focusout', this.#onFocusLeave as EventListener, { signal });
    listenToMarks({ ...deps, painting, onMark: this.#showFor, onFocusLeave: this.#onFocusLeave }, signal);
    this.#prepareCards();
    // After this class's own `keydown` listener: listeners run in the order they were added, and Escape closes a card
    // before the panel.
    this.#panel = this.#makePanel(onFailure);
    followLinks({ ...deps, show }, signal);
  }

  /** Opens the card of a mention, or of an entry's first mention. Does nothing for one that is not of this run. */
  showAny(entryIdOrMention: unknown): void {
    const mention = this.#deps.mentions.find((one) => one === entryIdOrMention || one.entry.id === entryIdOrMention);
    if (mention) this.show(mention);
  }

  /** Scrolls to a mention and opens its card at once. The focus stays where it is. */
  show(mention: PageMention): void {
    this.#cards.enter(undefined);
    bringIntoView(mention);
    this.#pointer.forget();
    this.#intent.tell({ type: 'show', target: mention });
  }

  /**
   * Whether a reader is at a card whose words are still on the page, about to get one, or has the focus in the widget.
   */
  get isInUse(): boolean {
    const { activeElement } = this.#deps.root;
    const isInWidget = activeElement !== null && !this.#painting.markOf?.(activeElement);
    return this.#cards.isInUse || this.#intent.pending !== undefined || isInWidget;
  }

  setAppearance(appearance: Appearance): void {
    applyAppearance(this.#launcher, appearance);
    this.#cards.setAppearance(appearance);
    this.#panel.setAppearance(appearance);
    void this.#languages.look();
  }

  closeCards(): void {
    this.#cards.closeAll();
  }

  openPanel(): void {
    this.#panel.open();
  }

  closePanel(): void {
    this.#panel.close();
  }

  stop(): void {
    this.#listening.abort();
    this.#intent.stop();
    this.#cards.remove();
    this.#panel.remove();
    this.#launcher.remove();
  }

  /** The marked mentions. Only these open cards: an unmarked word gives the reader no sign that it would. */
  #marked(): readonly PageMention[] {
    return this.#deps.mentions.filter(({ marked }) => marked);
  }

  #makeIndex(): MentionIndex {
    return new MentionIndex(this.#marked());
  }

  #makePanel(onFailure: (error: unknown) => void): PanelController {
    const deps = {
      ...this.#deps,
      cards: this.#languages.cards,
      language: () => this.#languages.language,
      onFailure,
      onToggle: (open: boolean) => {
        this.#launcher.panelOpen = open;
        if (open) this.#cards.giveWay();
        this.#deps.emit(new ArticleContextPanelEvent(open));
      },
      onEntry: (entryId: string, enter: boolean) => this.#showNext(entryId, enter),
      onLook: () => {
        this.#dismiss();
      },
    };
    return new PanelController(deps, this.#listening.signal);
  }

  #addLauncher(): ArticleContextLauncher {
    const deps = {
      ...this.#deps,
      language: this.#languages.language,
      onWalk: (mention: PageMention) => {
        this.show(mention);
      },
      enterCard: () => {
        const { shown } = this.#cards;
        if (shown) this.#cards.enter(shown);
        return shown !== undefined;
      },
      closeCard: () => {
        const { shown } = this.#cards;
        this.#dismiss();
        return shown !== undefined;
      },
      onPanel: () => {
        this.#panel.toggle();
      },
      onTurnOn: () => {
        this.#choose('all');
      },
    };
    return addLauncher(deps, this.#listening.signal);
  }

  /**
   * Loads the card's code and texts when the reader first moves the pointer or the focus, or else when the page is
   * idle.
   */
  #prepareCards(): void {
    const { signal } = this.#listening;
    const prepare = (): void => {
      this.#cards.prepare();
    };
    document.addEventListener('pointermove', prepare, { signal, passive: true, once: true });
    document.addEventListener('focusin', prepare, { signal, once: true });
    whenIdle(() => {
      this.#cards.rehearse(this.#marked()[0]);
    }, signal);
  }

  #dismiss(): void {
    this.#intent.tell({ type: 'dismiss' });
  }

  /**
   * Shows an entry's first mention or, if one of them is shown already, the next. @param enter whether the card gets
   * the focus
   */
  #showNext(entryId: string, enter: boolean): PageMention | undefined {
    const all = this.#deps.mentions.filter(({ entry }) => entry.id === entryId);
    const at = all.findIndex((mention) => mention === this.#cards.shown);
    const next = all[(at + 1) % all.length];
    if (next) this.#showFor(next, enter);
    return next;
  }

  /** Shows a mention; with `enter`, the focus goes into its card. */
  readonly #showFor = (mention: PageMention, enter: boolean): void => {
    this.show(mention);
    if (enter) this.#cards.enter(mention);
  };

  /** Gives launcher, cards and panel the present language. */
  readonly #speak = (): void => {
    const { language } = this.#languages;
    applyLanguage(this.#launcher, language);
    this.#cards.speak(language);
    this.#panel.speak(language);
  };

  /** Keeps the reader's choice of marks, and paints them by it. */
  readonly #choose = (choice: MarkChoice): void => {
    rememberChoice(choice);
    this.#painting = this.#deps.paint();
    this.#painting.setActive(this.#cards.shown?.mark);
    this.#index = this.#makeIndex();
    tellChosen(this.#launcher, this.#deps.mentions);
    this.#cards.setChoice(choice);
  };

  /**
   * Escape closes the foremost card, or stops one that is about to open. The page gets the key too unless a card was
   * seen to close, so that the page's own dialogs still work. SC 1.4.13 asks that a card can be dismissed without
   * moving pointer or focus.
   */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const host = this.#cards.foremost;
    const isSeen = host.isOpen && !isUnderModal(host.view);
    if (isSeen) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (isSeen || (!host.isOpen && (this.#intent.open ?? this.#intent.pending))) this.#cards.closeHost(host);
  };

  /**
   * Closes the card when the focus goes to another element of the page. Without a `relatedTarget` the window has lost
   * the focus, or the reader has clicked on something that takes none, which the pointer's controller judges.
   */
  readonly #onFocusLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !this.#isOwn(relatedTarget)) this.#cards.leave();
  };

  #isOwn(target: EventTarget): boolean {
    const { root, attributes } = this.#deps;
    if (this.#painting.markOf?.(target)) return attributes.openOn === 'hover';
    return target === root.host || (target instanceof Node && (root.contains(target) || this.#cards.holds(target)));
  }
}
