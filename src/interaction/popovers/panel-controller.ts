import type { CardsData } from '../../dossier/compile.js';
import type { Note } from '../../dossier/schema/schema.js';
import type { Block } from '../../page/blocks.js';
import type { PanelModel } from '../../panel/panel-model.js';
import type { ArticleContextPanel } from '../../panel/panel-view.js';
import { applyLanguage, type Language } from '../language-controller.js';
import type { Look } from '../../ui/appearance.js';
import type { PageMention } from '../../api/mention.js';
import { PanelHost } from './panel-host.js';
import { passagesOf, showPassage, type PagePassage } from './note-passages.js';

export interface PanelSurroundings {
  readonly root: ShadowRoot;
  readonly look: Look;
  readonly blocks: readonly Block[];
  readonly mentions: readonly PageMention[];
  readonly cards: () => Promise<CardsData>;
  readonly language: () => Language;
  readonly onToggle: (open: boolean) => void;
  /** An entry is wanted in the text; with `enter`, the focus goes to its card. */
  readonly onEntry: (entryId: string, enter: boolean) => PageMention | undefined;
  /** Something of the page is to be seen. */
  readonly onLook: () => void;
  readonly onSource: (entryId: string, sourceId: string, url: string) => void;
  readonly onFailure: (error: unknown) => void;
}

/** What a reader does with the panel: it is opened, closed, and leads into the text. */
export class PanelReader {
  readonly #around: PanelSurroundings;
  readonly #signal: AbortSignal;
  readonly #host: PanelHost;
  #passages: ReadonlyMap<Note['id'], PagePassage> = new Map();

  constructor(around: PanelSurroundings, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
    this.#host = new PanelHost({ ...around, model: this.#model, onCreate: this.#listen }, signal);
  }

  setLook(look: Look): void {
    this.#host.setLook(look);
  }

  speak(language: Language): void {
    const { panel } = this.#host;
    if (panel) applyLanguage(panel, language);
    this.#host.renew();
  }

  open(): void {
    this.#host.open().catch((error: unknown) => {
      if (!this.#signal.aborted) this.#around.onFailure(error);
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

  readonly #model = async (): Promise<PanelModel> => {
    const { cards, blocks, mentions } = this.#around;
    const data = await cards();
    this.#passages = passagesOf(data.notes, blocks);
    return {
      data,
      mentions: mentions.map(({ entry, text }) => ({ entryId: entry.id, text })),
      notesInText: new Set(this.#passages.keys()),
      today: isoDay(new Date()),
    };
  };

  readonly #listen = (panel: ArticleContextPanel): void => {
    const { onEntry, onLook, onSource, onFailure } = this.#around;
    applyLanguage(panel, this.#around.language());
    panel.addEventListener('panel-close', () => {
      this.close();
    });
    panel.addEventListener('panel-entry', ({ entryId, byKey }) => {
      this.#uncover(onEntry(entryId, byKey)?.range);
    });
    panel.addEventListener('panel-note', ({ noteId }) => {
      onLook();
      const passage = this.#passages.get(noteId);
      if (passage) this.#uncover(showPassage(passage));
    });
    panel.addEventListener('panel-source', ({ entryId, sourceId, url }) => {
      onSource(entryId, sourceId, url);
    });
    panel.addEventListener('panel-failure', ({ error }) => {
      onFailure(error);
    });
  };

  /** What is shown in the text is to be seen. */
  #uncover(words: Range | undefined): void {
    const panel = this.#host.panel?.getBoundingClientRect();
    const box = words?.getBoundingClientRect();
    if (panel && box && box.left < panel.right && box.right > panel.left) this.close();
  }
}

/** The day where the reader is, which is not always that of UTC. */
const isoDay = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
