import { ArticleContextSourceEvent } from '../../api/reader-events.js';
import type { Settings } from '../../api/settings.js';
import type { CardsData } from '../../dossier/compile.js';
import type { Note } from '../../dossier/schema/schema.js';
import type { Block } from '../../page/blocks.js';
import type { PanelModel } from '../../panel/panel-model.js';
import { withoutControls } from '../../dossier/control-characters.js';
import type { ArticleContextPanel } from '../../panel/panel-view.js';
import { applyLanguage, type Language } from '../language-controller.js';
import type { MarkChoice } from '../../locales/strings.js';
import { hasOption, readerChoice } from '../reader-choice.js';
import { toggleOption } from '../remember-choice.js';
import type { Appearance } from '../../ui/appearance.js';
import type { PageMention } from '../../api/mention.js';
import { hasRoomForPane } from './keep-pane.js';
import { PanelHost } from './panel-host.js';
import { passagesOf, showPassage, type PagePassage } from './note-passages.js';

/** What the panel needs to know, and whom it tells. */
export interface PanelControllerDeps {
  readonly root: ShadowRoot;
  readonly appearance: () => Appearance;
  readonly launcher: HTMLElement;
  readonly blocks: readonly Block[];
  readonly mentions: readonly PageMention[];
  /** What each entry may be called, by its id. */
  readonly aliases: () => ReadonlyMap<string, readonly string[]>;
  readonly cards: () => Promise<CardsData>;
  readonly language: () => Language;
  readonly onToggle: (open: boolean) => void;
  /** Shows an entry in the text; with `enter`, its card gets the focus. @returns the mention shown */
  readonly onEntry: (entryId: string, enter: boolean) => PageMention | undefined;
  /** Called before a passage of the page is shown, so that no card covers it. */
  readonly onLook: () => void;
  readonly attributes: Settings['attributes'];
  readonly onChoice: (choice: MarkChoice) => void;
  /** Begins another run. */
  readonly onChange: () => Promise<void>;
  readonly emit: (event: Event) => void;
  readonly onFailure: (error: unknown) => void;
}

/** The widgets whose next run opens the panel, since the reader was in it. */
const reopening = new WeakSet<ShadowRoot>();

/** Opens and closes the panel, gathers what it shows, and follows its links into the text. */
export class PanelController {
  readonly #deps: PanelControllerDeps;
  readonly #signal: AbortSignal;
  readonly #host: PanelHost;
  #passages: ReadonlyMap<Note['id'], PagePassage> = new Map();

  constructor(deps: PanelControllerDeps, signal: AbortSignal) {
    this.#deps = deps;
    this.#signal = signal;
    this.#host = new PanelHost({ ...deps, model: this.#model, onCreate: this.#listen }, signal);
    if (reopening.delete(deps.root)) {
      // From where the focus comes, there it goes back.
      deps.launcher.focus({ preventScroll: true });
      this.open(true);
    }
  }

  renewAppearance(): void {
    this.#host.renewAppearance();
  }

  speak(language: Language): void {
    this.#host.speak(language);
  }

  /** @param enter whether the panel gets the focus, wherever that is */
  open(enter?: boolean): void {
    this.#host.open(enter).catch((error: unknown) => {
      if (!this.#signal.aborted) this.#deps.onFailure(error);
    });
  }

  close(): void {
    this.#host.close();
  }

  toggle(): void {
    if (this.#host.isOpen) this.close();
    else this.open();
  }

  remove(): void {
    this.#host.remove();
  }

  raise(): void {
    this.#host.raise();
  }

  /** Says something to a reader who is in the panel; `undefined` takes back what was said. */
  say(text: string | undefined): void {
    if (this.#host.view) this.#host.view.said = text;
  }

  readonly #model = async (): Promise<PanelModel> => {
    const { cards, blocks, mentions, aliases, attributes } = this.#deps;
    const data = await cards();
    this.#passages = passagesOf(data.notes, blocks);
    return {
      data,
      mentions: mentions.map(({ entry, text }) => ({ entryId: entry.id, text: withoutControls(text) })),
      aliases: aliases(),
      notesInText: new Set(this.#passages.keys()),
      today: isoDay(new Date()),
      options: () => ({
        ...(attributes.density === 'calm' && { more: readerChoice(attributes) === 'more' }),
        ...(attributes.openOn === 'hover' && { click: hasOption('click', attributes) }),
        ...(hasRoomForPane() && { pane: hasOption('pane', attributes) }),
        ...(attributes.marks === 'highlight' && { buttons: hasOption('buttons', attributes) }),
      }),
    };
  };

  readonly #listen = (panel: ArticleContextPanel): void => {
    const { root, attributes, onEntry, onLook, onChoice, onChange, emit, onFailure } = this.#deps;
    applyLanguage(panel, this.#deps.language());
    panel.addEventListener('panel-close', () => {
      this.close();
    });
    panel.addEventListener('panel-entry', ({ detail: { entryId, byKey } }) => {
      this.#uncover(onEntry(entryId, byKey)?.range);
    });
    panel.addEventListener('panel-note', ({ detail: { noteId } }) => {
      onLook();
      const passage = this.#passages.get(noteId);
      if (passage) this.#uncover(showPassage(passage));
    });
    panel.addEventListener('panel-option', ({ detail: option }) => {
      if (option === 'more') onChoice(readerChoice(attributes) === 'more' ? 'all' : 'more');
      else toggleOption(option, attributes);
      panel.requestUpdate();
      if (option !== 'buttons') return;
      // A run has its marks of one kind. The next one opens its panel where this one was.
      reopening.add(root);
      void onChange().finally(() => reopening.delete(root));
    });
    panel.addEventListener('panel-source', ({ detail: { sourceId, url } }) => {
      emit(new ArticleContextSourceEvent('', sourceId, url));
    });
    panel.addEventListener('panel-failure', ({ detail: { error } }) => {
      onFailure(error);
    });
  };

  /** Closes the panel if it covers words that it has just led to. */
  #uncover(words: Range | undefined): void {
    const panel = this.#host.view?.getBoundingClientRect();
    const box = words?.getBoundingClientRect();
    if (panel && box && box.left < panel.right && box.right > panel.left) this.close();
  }
}

/**
 * The reader's own day as an ISO date. `toISOString()` alone gives the day in UTC, which in Yerevan is yesterday until
 * 4 o'clock.
 */
const isoDay = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
