import { IntentController } from './hover-intent-controller.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { MarkChoice } from '../locales/strings.js';
import type { Painting } from '../paint/painter.js';
import type { Block } from '../page/blocks.js';
import { CardReader } from './popovers/card-controller.js';
import { whenIdle } from '../util/when-idle.js';
import { applyLanguage, Speech, type Language } from './language-controller.js';
import { addLauncher, tellMarked } from './launcher-controller.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import { readLinks } from './link-controller.js';
import { applyLook, type Look } from '../ui/appearance.js';
import { readMarks } from './mark-controller.js';
import { choose } from './remember-choice.js';
import type { PageMention } from '../api/mention.js';
import { MentionIndex } from './mention-index.js';
import { once } from '../util/report-once.js';
import type { Option } from '../api/attributes.js';
import { PanelReader } from './popovers/panel-controller.js';
import { PointerReader } from './pointer-controller.js';
import { readPrinting } from './print-controller.js';
import { together } from './mentions-over.js';
import { bringIntoView, isUnderModal } from './viewport.js';

export interface ReadingOptions {
  readonly root: ShadowRoot;
  /** The blocks of the article. */
  readonly blocks: readonly Block[];
  readonly mentions: readonly PageMention[];
  /** Decides anew which mentions are marked, and paints these. */
  readonly paint: () => Painting;
  readonly marks: Option<'marks'>;
  readonly cards: LoadedDossier['cards'];
  readonly translations?: LoadedDossier['translations'];
  readonly language: Language;
  readonly openOn: () => Option<'open-on'>;
  readonly launcher: Option<'launcher'>;
  readonly look: Look;
  readonly feedback: () => string | null;
  readonly onOpen: (mention: PageMention) => void;
  readonly onClose: (mention: PageMention) => void;
  readonly onPanel: (open: boolean) => void;
  readonly onSource: (entryId: string, sourceId: string, url: string) => void;
  readonly onWrongMatch: (mention: PageMention) => void;
  readonly onFailure: (error: unknown) => void;
}

/** A reader at work on the marked text: keys, focus, and the cards and the panel that follow from it all. */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #speech: Speech;
  readonly #cards: CardReader;
  readonly #panel: PanelReader;
  readonly #pointer: PointerReader;
  readonly #launcher: ArticleContextLauncher;
  readonly #intent = new IntentController<PageMention>((open) => {
    if (open) this.#pointer.rememberPlace();
    void this.#cards.follow(open);
  });
  readonly #listening = new AbortController();
  #painting: Painting;
  #index: MentionIndex;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#painting = options.paint();
    this.#index = this.#makeIndex();
    const { signal } = this.#listening;
    const onFailure = once(options.onFailure, signal);
    const speech = new Speech({ ...options, onChange: this.#speak, onFailure }, signal);
    this.#speech = speech;
    const painting = (): Painting => this.#painting;
    readPrinting({ ...options, marked: () => this.#marked(), painting, speech }, signal);
    const intent = this.#intent;
    this.#cards = new CardReader({
      ...options,
      speech,
      onFailure,
      intent,
      point: () => this.#pointer.point,
      together: (mention) => this.#together(mention),
      setActive: (mark) => {
        this.#painting.setActive(mark);
      },
      onChoice: this.#choose,
      onFocusLeave: this.#onFocusLeave,
    });
    const { pins } = this.#cards;
    const isOnCard = (event: Event): boolean => this.#cards.isOn(event);
    this.#pointer = new PointerReader(
      {
        at: (x, y, target) => this.#index.at(x, y, target).filter((mention) => !pins.has(mention)),
        intent,
        // What is pinned makes room for what is asked for, not for what the pointer passes.
        openOn: () => (pins.isFull ? 'click' : options.openOn()),
        cardBox: () => this.#cards.box,
        isOnCard,
        isOnWidget: (event) => isOnCard(event) || event.composedPath().includes(options.root),
        onElsewhere: () => {
          this.#cards.leave();
        },
      },
      signal,
    );
    this.#launcher = this.#addLauncher();
    this.#listen();
    // Last, so that a card takes Escape before the panel does.
    this.#panel = this.#makePanel();
    const show = (mention: PageMention): void => {
      this.show(mention);
    };
    readLinks({ ...options, show }, signal);
  }

  show(mention: PageMention): void {
    this.#cards.enter(undefined);
    bringIntoView(mention);
    this.#pointer.forget();
    this.#intent.tell({ type: 'show', target: mention });
  }

  /** Whether a reader is at a card whose words are still there, or at the launcher. */
  get isInUse(): boolean {
    return this.#cards.isInUse || this.#intent.pending !== undefined || this.#options.root.activeElement !== null;
  }

  setLook(look: Look): void {
    applyLook(this.#launcher, look);
    this.#cards.setLook(look);
    this.#panel.setLook(look);
    void this.#speech.look();
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

  /** With no marks nothing shows that a word would open a card, so none does. */
  #marked(): readonly PageMention[] {
    const { marks, mentions } = this.#options;
    return marks === 'none' ? [] : mentions.filter(({ marked }) => marked);
  }

  #makeIndex(): MentionIndex {
    return new MentionIndex(this.#marked());
  }

  #makePanel(): PanelReader {
    return new PanelReader(
      {
        ...this.#options,
        cards: this.#speech.cards,
        language: () => this.#speech.language,
        onToggle: (open) => {
          this.#launcher.panelOpen = open;
          if (open) this.#cards.giveWay();
          this.#options.onPanel(open);
        },
        onEntry: (entryId, enter) => this.#showNext(entryId, enter),
        onLook: () => {
          this.#dismiss();
        },
      },
      this.#listening.signal,
    );
  }

  #addLauncher(): ArticleContextLauncher {
    return addLauncher({
      ...this.#options,
      language: this.#speech.language,
      signal: this.#listening.signal,
      onWalk: (mention) => {
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
    });
  }

  #dismiss(): void {
    this.#intent.tell({ type: 'dismiss' });
  }

  /** Shows the first mention of an entry, or that after the one which is shown. */
  #showNext(entryId: string, enter: boolean): PageMention | undefined {
    const all = this.#options.mentions.filter(({ entry }) => entry.id === entryId);
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

  #listen(): void {
    const { signal } = this.#listening;
    const { host } = this.#options.root;
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
    host.addEventListener('focusout', this.#onFocusLeave as EventListener, { signal });
    const painting = (): Painting => this.#painting;
    const around = { painting, onMark: this.#showFor, onFocusLeave: this.#onFocusLeave };
    readMarks({ ...this.#options, ...around }, signal);
    const prepare = (): void => {
      this.#cards.prepare();
    };
    document.addEventListener('pointermove', prepare, { signal, passive: true, once: true });
    document.addEventListener('focusin', prepare, { signal, once: true });
    whenIdle(() => {
      this.#cards.rehearse(this.#marked()[0]);
    }, signal);
  }

  readonly #speak = (): void => {
    const { language } = this.#speech;
    applyLanguage(this.#launcher, language);
    this.#cards.speak(language);
    this.#panel.speak(language);
  };

  readonly #choose = (choice: MarkChoice): void => {
    choose(choice);
    this.#painting = this.#options.paint();
    this.#painting.setActive(this.#cards.shown?.mark);
    this.#index = this.#makeIndex();
    tellMarked(this.#launcher, this.#options.mentions);
    this.#cards.setChoice(choice);
  };

  /** Escape takes away a card, or one that is on its way; only for one that is seen is the key kept from the page. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const host = this.#cards.foremost;
    const isSeen = host.isOpen && !isUnderModal(host.card);
    if (isSeen) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (isSeen || (!host.isOpen && (this.#intent.open ?? this.#intent.pending))) this.#cards.closeHost(host);
  };

  /** With no new target the window has lost the focus, or a click follows that is judged by itself. */
  readonly #onFocusLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !this.#isOwn(relatedTarget)) this.#cards.leave();
  };

  #isOwn(target: EventTarget): boolean {
    const { root, openOn } = this.#options;
    if (openOn() === 'hover' && this.#painting.markOf?.(target)) return true;
    return target === root.host || (target instanceof Node && (root.contains(target) || this.#cards.holds(target)));
  }

  #together(mention: PageMention): PageMention[] {
    return together(mention, this.#options.mentions, this.#pointer.found);
  }
}
