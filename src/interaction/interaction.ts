import { document } from '../dom/page.js';
import { isNode } from '../dom/kinds.js';
import type { PageMention } from '../api/mention.js';
import { ArticleContextPanelEvent } from '../api/reader-events.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import { fill, type MarkChoice } from '../locales/strings.js';
import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import { applyAppearance, type Appearance } from '../ui/appearance.js';
import { reportOnce } from '../util/report-once.js';
import { HoverIntentController } from './hover-intent-controller.js';
import { applyLanguage, LanguageController, type Language } from './language-controller.js';
import { addLauncher, placeInWalk, tellChosen, tellPlace, walkOn } from './launcher-controller.js';
import { followLinks } from './link-controller.js';
import { listenToMarks } from './mark-controller.js';
import { MentionIndex } from './mention-index.js';
import { cardMentions, nextMention } from './card-mentions.js';
import { PointerController } from './pointer-controller.js';
import { CardController } from './popovers/card-controller.js';
import { closeOnEscape } from './popovers/escape.js';
import { PanelController, type PanelControllerDeps } from './popovers/panel-controller.js';
import { Revealer } from './popovers/reveal.js';
import { listenToPrinting } from './print-controller.js';
import { opensOnHover } from './reader-choice.js';
import { rememberChoice } from './remember-choice.js';
import { bringIntoView } from './in-sight.js';
import { isLayer } from './layers/layer.js';

/** What a run gives to its `Interaction`. */
export interface InteractionDeps extends Settings, Pick<PanelControllerDeps, 'aliases'> {
  /** The blocks of the reprint, in document order. */
  readonly blocks: readonly Block[];
  /** All mentions in them, marked or not. */
  readonly mentions: readonly PageMention[];
  /** What is painted, and what paints anew after the reader's choice. */
  readonly painting: Painting;
  readonly paint: () => Painting;
  readonly cards: LoadedDossier['cards'];
  readonly translations: LoadedDossier['translations'];
  readonly language: Language;
  readonly appearance: () => Appearance;
  /** Begins another run. */
  readonly onChange: () => Promise<void>;
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
  readonly panel: PanelController;
  readonly #pointer: PointerController;
  readonly #launcher: ArticleContextLauncher;
  readonly #intent = new HoverIntentController<PageMention>((open) => {
    if (open) {
      this.#pointer.rememberPlace();
      this.#launcher.sentence = undefined;
      applyAppearance(this.#launcher, this.#deps.appearance());
    }
    void this.#cards.follow(open);
  });
  readonly #listening = new AbortController();
  readonly #revealer: Revealer;
  #painting: Painting;
  #index: MentionIndex;

  constructor(deps: InteractionDeps) {
    this.#deps = deps;
    this.#revealer = new Revealer(deps.mentions);
    this.#painting = deps.painting;
    this.#index = new MentionIndex(this.#marked());
    const { signal } = this.#listening;
    const onFailure = reportOnce(deps.onFailure, signal);
    const languages = new LanguageController({ ...deps, onChange: this.#speak, onFailure }, signal);
    this.#languages = languages;
    const painting = (): Painting => this.#painting;
    listenToPrinting({ ...deps, marked: () => this.#marked(), painting, languages }, signal);
    const intent = this.#intent;
    this.#cards = new CardController({
      ...deps,
      languages,
      onFailure,
      intent,
      point: () => this.#pointer.point,
      isTouch: () => this.#pointer.isTouch,
      mentionsOver: (mention) => cardMentions(mention, deps.mentions, this.#pointer.found),
      setActive: (mark) => {
        this.#painting.setActive(mark);
      },
      onChoice: this.#choose,
      walkFrom: (mention) => placeInWalk(this.#launcher, mention),
      onWalk: this.#walkTo,
      onLeft: (mention) => {
        tellPlace(this.#launcher, mention);
      },
    });
    const { pins } = this.#cards;
    const isOnCard = (event: Event): boolean => this.#cards.isOn(event);
    this.#pointer = new PointerController(
      {
        at: (x, y, target) => this.#index.at(x, y, target).filter((mention) => !pins.has(mention)),
        intent,
        attributes: deps.attributes,
        cardBox: () => this.#cards.box,
        isOnCard,
        isOnWidget: (event) => event.composedPath().some((target) => this.#isWidget(target)),
        onElsewhere: () => {
          this.#cards.leave();
        },
      },
      signal,
    );
    this.#launcher = this.#addLauncher();
    closeOnEscape(this.#cards, intent, signal);
    const onFocusOut = (event: FocusEvent): void => {
      if (this.#isWidget(event.target)) this.#onFocusLeave(event);
    };
    addEventListener('focusout', onFocusOut, { signal, capture: true });
    listenToMarks({ ...deps, painting, onMark: this.show, onFocusLeave: this.#onFocusLeave }, signal);
    this.#cards.prepareEarly(() => this.#marked()[0], signal);
    // After `closeOnEscape`: listeners run in the order they were added, and Escape closes a card before the panel.
    this.panel = this.#makePanel(onFailure);
    document.addEventListener('fullscreenchange', () => { this.panel.raise(); this.#cards.raise(); }, { signal }); // prettier-ignore
    followLinks({ ...deps, show: this.show }, signal);
  }

  /** Settles once the launcher is rendered. */
  get shown(): Promise<boolean> {
    return this.#launcher.updateComplete;
  }

  /** Opens the card of a mention, or of an entry's first mention. Does nothing for one that is not of this run. */
  showAny(entryIdOrMention: unknown): void {
    const mention = this.#deps.mentions.find((one) => one === entryIdOrMention || one.entry.id === entryIdOrMention);
    if (mention) this.show(mention);
  }

  /**
   * Opens what hides a mention, scrolls to it and opens its card; where it stays hidden, that of another mention of the
   * entry. Where all are hidden, it says so. The focus stays where it is. @param enter whether the card gets the focus
   */
  readonly show = (mention: PageMention, enter = false): void => {
    this.#cards.enter(undefined);
    this.#revealer.reveal(mention, (seen) => {
      this.#say(seen ? undefined : mention);
      if (!seen) return;
      bringIntoView(seen);
      this.#pointer.forget();
      this.#intent.tell({ type: 'show', target: seen });
      if (enter) this.#cards.enter(seen);
    });
  };

  /** Whether a reader is at a card whose words are on the page, about to get one, or has the focus in the widget. */
  get isInUse(): boolean {
    const { activeElement } = this.#deps.root;
    const isOnMark = activeElement !== null && this.#painting.markOf?.(activeElement) !== undefined;
    const hasFocus = !isOnMark && (activeElement !== null || this.#isWidget(document.activeElement));
    return hasFocus || this.#cards.isInUse || this.#intent.pending !== undefined;
  }

  /** To be called when blocks have been given other nodes of the page. */
  renewPlaces(): void {
    this.#index = new MentionIndex(this.#marked());
  }

  renewAppearance(): void {
    applyAppearance(this.#launcher, this.#deps.appearance());
    this.#cards.renewAppearance();
    this.panel.renewAppearance();
    void this.#languages.look();
  }

  closeCards(): void {
    this.#revealer.drop();
    this.#cards.closeAll();
  }

  stop(): void {
    this.#listening.abort();
    this.#revealer.drop();
    this.#intent.stop();
    this.#cards.remove();
    this.panel.remove();
    this.#launcher.remove();
  }

  /** The marked mentions. Only these open cards: an unmarked word gives the reader no sign that it would. */
  #marked(): readonly PageMention[] {
    return this.#deps.mentions.filter(({ marked }) => marked);
  }

  #makePanel(onFailure: (error: unknown) => void): PanelController {
    const deps = {
      ...this.#deps,
      launcher: this.#launcher,
      cards: this.#languages.cards,
      language: () => this.#languages.language,
      onFailure,
      onToggle: (open: boolean) => {
        this.#launcher.panelOpen = open;
        if (open) this.#cards.giveWay();
        this.#deps.emit(new ArticleContextPanelEvent(open));
      },
      onEntry: (entryId: string, enter: boolean) => this.#showNext(entryId, enter),
      onLook: this.#dismiss,
      onChoice: this.#choose,
    };
    return new PanelController(deps, this.#listening.signal);
  }

  #addLauncher(): ArticleContextLauncher {
    const deps = {
      ...this.#deps,
      language: this.#languages.language,
      onWalk: this.#walkTo,
      enterCard: () => {
        const { shown } = this.#cards;
        if (shown) this.#cards.enter(shown);
        return shown !== undefined;
      },
      onPanel: () => {
        this.panel.toggle();
      },
      onTurnOn: () => {
        this.#choose('all');
      },
    };
    return addLauncher(deps, this.#listening.signal);
  }

  readonly #walkTo = (index: number): void => {
    const mention = walkOn(this.#launcher, index);
    if (mention) this.show(mention);
  };

  readonly #dismiss = (): void => {
    this.#revealer.drop();
    this.#intent.tell({ type: 'dismiss' });
  };

  /** @param enter whether the card gets the focus */
  #showNext(entryId: string, enter: boolean): PageMention | undefined {
    const next = nextMention(entryId, this.#deps.mentions, this.#cards.shown);
    if (next) this.show(next, enter);
    return next;
  }

  /** Says that a mention cannot be seen: beside the launcher, and in the panel. `undefined` takes back what was said. */
  #say(unseen: PageMention | undefined): void {
    const text = unseen && fill(this.#languages.language.strings.launcher.unseen, { text: unseen.text });
    this.#launcher.said = text;
    this.panel.say(text);
    if (text) this.#dismiss();
  }

  /** Gives launcher, cards and panel the present language. */
  readonly #speak = (): void => {
    const { language } = this.#languages;
    applyLanguage(this.#launcher, language);
    this.#cards.speak(language);
    this.panel.speak(language);
  };

  /** Keeps the reader's choice of marks, and paints them by it. */
  readonly #choose = (choice: MarkChoice): void => {
    rememberChoice(choice, this.#deps.attributes);
    this.#painting = this.#deps.paint();
    this.#painting.setActive(this.#cards.shown?.mark);
    this.#index = new MentionIndex(this.#marked());
    tellChosen(this.#launcher, this.#deps);
    this.#cards.setChoice(choice);
  };

  /**
   * Closes the card when the focus goes to another element of the page. Without a `relatedTarget` the window has lost
   * the focus, or the reader has clicked on something that takes none, which the pointer's controller judges.
   */
  readonly #onFocusLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !this.#isOwn(relatedTarget)) this.#cards.leave();
  };

  #isOwn(target: EventTarget): boolean {
    if (this.#painting.markOf?.(target)) return opensOnHover(this.#deps.attributes);
    return this.#isWidget(target);
  }

  /** Whether an element is the widget's, or in it, wherever on the page its views stand. */
  #isWidget(target: EventTarget | null): boolean {
    const { root } = this.#deps;
    return isNode(target) && (target === root.host || root.contains(target) || isLayer(target));
  }
}
