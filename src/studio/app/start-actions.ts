/** What the first page does: reads articles and folders, and opens dossiers. */
import { baseAmong, dossierAmong, draftOf, filesOfDraft, readArticleFile, readPaste, type BroughtFile, type ReadPaste } from '../model/dossier-files.js'; // prettier-ignore
import { unzipped } from '../model/zip.js';
import { addVersion, forgetDossier, versionsOf, type KeptDossier } from '../store/database.js';
import { changedPaths, type Texts } from '../model/history.js';
import { filesIn, pickFolder } from '../store/save-files.js';
import { servedFolder } from '../store/served-folder.js';
import { words } from '../words.js';
import type { Place } from './keeper.js';
import type { Studio } from './studio.js';

export class StartActions {
  isReading = false;
  /** Why something cannot be read. */
  says = '';
  wanted: ReadonlySet<string> = new Set();
  /** The HTML of what was pasted, where it came from a page. */
  #pastedHtml: { readonly text: string; readonly markup: string } | undefined;
  readonly #studio: Studio;
  readonly #root: () => ParentNode;
  readonly #changed: () => void;

  constructor(studio: Studio, root: () => ParentNode, changed: () => void) {
    this.#studio = studio;
    this.#root = root;
    this.#changed = changed;
  }

  /** A part of a page is pasted as text into the field, and read as the page that it was. */
  paste = ({ clipboardData }: ClipboardEvent): void => {
    const markup = clipboardData?.getData('text/html') ?? '';
    this.#pastedHtml = /<(?:p|h1|article)\b/iu.test(markup) ? { text: clipboardData?.getData('text/plain') ?? '', markup } : undefined; // prettier-ignore
  };

  readPasted = (): void => {
    const field = this.#root().querySelector<HTMLTextAreaElement>('#paste');
    const text = field?.value ?? '';
    const pasted = this.#pastedHtml;
    const isWhole = pasted !== undefined && text.replace(/\s+/gu, '') === pasted.text.replace(/\s+/gu, '');
    this.#read(() => (isWhole ? readPaste(pasted.markup, true) : readPaste(text)));
  };

  openArticle = ({ target }: Event): void => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void this.#readFile(file);
  };

  drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    if (/\.zip$/iu.test(file.name)) void this.#bring(async () => unzipped(await bytesOf(file)));
    else void this.#readFile(file);
  };

  openZip = ({ target }: Event): void => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void this.#bring(async () => unzipped(await bytesOf(file)));
  };

  openFiles = ({ target }: Event): void => {
    const files = [...((target as HTMLInputElement).files ?? [])].filter(({ name }) => /\.(?:ya?ml|txt)$/u.test(name));
    void this.#bring(
      () =>
      Promise.all(files.map(async (file) => ({ path: file.webkitRelativePath || file.name, bytes: await bytesOf(file) }))), // prettier-ignore
    );
  };

  openFolder = (): void => {
    void (async () => {
      try {
        const folder = await pickFolder();
        if (!folder) return;
        const files = await filesIn(folder);
        let own = folder;
        // The dossier may be a folder below, and is written there.
        for (const step of baseAmong(files).split('/').filter(Boolean)) own = await own.getDirectoryHandle(step);
        await this.#bring(() => Promise.resolve(files), { kind: 'folder', folder: own });
      } catch (error) {
        this.#refuse(error);
      }
    })();
  };

  openKept = (kept: KeptDossier): void => {
    // The folder is the one that counts: what the browser has beside it is kept as a version.
    if (kept.key === this.#servedKey) void this.openServed();
    else this.#studio.begin(kept.texts, { key: kept.key, kept });
  };

  forget = (kept: KeptDossier): void => {
    const { keeper } = this.#studio;
    if (!keeper.database || !confirm(`${kept.title}\n\n${words.start.forgetSure}`)) return;
    void forgetDossier(keeper.database, kept.key).then(() => this.showKept());
  };

  async showKept(): Promise<void> {
    this.#studio.kept = await this.#studio.keeper.open();
    this.#changed();
  }

  /** Opens the folder that `article-context studio` serves, where it serves one. */
  async openServed(): Promise<void> {
    try {
      const texts = await servedFolder();
      if (!texts) return;
      // The same address may serve another folder tomorrow.
      const key = `folder ${/^id: *(\S+)/mu.exec(texts.get('dossier.yaml') ?? '')?.[1] ?? ''}`;
      this.#servedKey = key;
      const kept = this.#studio.kept.find((one) => one.key === key);
      if (kept && texts.size > 0) await this.#keepOther(kept, texts);
      if (texts.size > 0) this.#studio.begin(texts, { key, kept, place: { kind: 'served' } });
      else this.#isServed = true;
    } catch (error) {
      this.#refuse(error);
    }
  }
  #servedKey: string | undefined;
  #isServed = false;

  /** What the browser has and the folder has not, as typed while the folder refused, stays among the versions. */
  async #keepOther({ key, saved, texts: own }: KeptDossier, texts: Texts): Promise<void> {
    const { database } = this.#studio.keeper;
    if (!database || changedPaths(own, texts).length === 0) return;
    const versions = await versionsOf(database, key);
    if (versions.some((version) => changedPaths(version.texts, own).length === 0)) return;
    try {
      await addVersion(database, { key, at: saved, why: words.versions.inBrowser, texts: own });
    } catch {
      throw new Error(words.start.noRoomForCopy);
    }
  }

  tick = (some: readonly { readonly id: string }[], isWanted: boolean): void => {
    const wanted = new Set(this.wanted);
    for (const { id } of some) if (isWanted) wanted.add(id);
    else wanted.delete(id); // prettier-ignore
    this.wanted = wanted;
    this.#changed();
  };

  make = (): void => {
    const { draft } = this.#studio;
    if (!draft) return;
    const texts = filesOfDraft(draft, this.wanted);
    const place = this.#isServed ? ({ kind: 'served' } as const) : undefined;
    this.#studio.begin(texts, { key: `${draft.id} ${String(Date.now())}`, place, isNew: true });
    this.#studio.keeper.keep(texts, this.#studio.title, 'as it began');
  };

  async #readFile(file: File): Promise<void> {
    try {
      const bytes = await bytesOf(file);
      this.#read(() => readArticleFile(file.name, bytes));
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Shows that it reads before it does: a book takes seconds. */
  #read(read: () => ReadPaste): void {
    this.isReading = true;
    this.says = '';
    this.#changed();
    setTimeout(() => {
      try {
        const { paragraphs, says } = read();
        if (paragraphs) this.#offer(paragraphs);
        else this.says = says;
      } catch (error) {
        this.#refuse(error);
      }
      this.isReading = false;
      this.#changed();
    }, 30);
  }

  #offer(paragraphs: readonly string[]): void {
    const draft = draftOf(paragraphs);
    this.#studio.draft = draft;
    this.wanted = new Set(draft.entries.map(({ id }) => id));
    this.#studio.go('candidates');
  }

  async #bring(files: () => Promise<BroughtFile[]>, place?: Place): Promise<void> {
    try {
      const texts = dossierAmong(await files());
      this.#studio.begin(texts, { key: `brought ${String(Date.now())}`, place });
      this.#studio.keeper.keep(texts, this.#studio.title, 'as it was brought');
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    this.says = error instanceof Error ? error.message : String(error);
    this.#changed();
  }
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
