/** Keeps the dossier as it is written: in the browser, in another tab's sight, and in a folder where one is open. */
import { changedPaths, withText, type Texts } from '../model/history.js';
import { allDossiers, openDatabase, Overtaken, saveDossier, thinVersions, type KeptDossier } from '../store/database.js'; // prettier-ignore
import { textAt, writeTo, type Folder } from '../store/save-files.js';
import { servedFolder, writeServed } from '../store/served-folder.js';
import { openHere, type OpenHere } from '../store/tabs.js';

/**
 * `elsewhere`: another tab has it, and this one saves nothing. `full`: there is no room. `unkept`: this browser keeps
 * nothing. `refused`: the folder was not written, for the reason that is said.
 */
export type SaveState = 'saved' | 'saving' | 'elsewhere' | 'full' | 'unkept' | 'refused';

/** Milliseconds of rest before a save, and between the versions that are kept by themselves. */
const REST = 500;
const BETWEEN_VERSIONS = 5 * 60_000;

/** Where the folder is that the dossier came from. */
export type Place = { readonly kind: 'served' } | { readonly kind: 'folder'; readonly folder: Folder };

export interface BeginKeeping {
  /** What the folder has already; nothing for a dossier that is new. */
  readonly texts: Texts;
  /** As the browser had it; absent for one that is new here. */
  readonly kept?: KeptDossier | undefined;
  readonly place?: Place | undefined;
}

interface Waiting {
  readonly texts: Texts;
  readonly title: string;
  readonly why?: string | undefined;
}

/** What is kept where. A save goes on with its own while another dossier is opened. */
interface Open {
  readonly key: string;
  readonly place: Place | undefined;
  revision: number;
  versionAt: number;
  /** What the folder has, as far as the page knows. */
  written: Texts;
  /** What the folder may have in its place: sent, and not answered, or saved by another tab. */
  unsure: Texts | undefined;
}

export class Keeper {
  state: SaveState = 'saved';
  /** What the folder or the browser says where it refuses. */
  says = '';
  database: IDBDatabase | undefined;
  #open: Open = { key: '', place: undefined, revision: 0, versionAt: 0, written: new Map(), unsure: undefined };
  #tab: OpenHere | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Waiting | undefined;
  #saving: Promise<void> = Promise.resolve();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get key(): string {
    return this.#open.key;
  }

  get place(): Place | undefined {
    return this.#open.place;
  }

  /** @returns the dossiers that the browser has kept, the latest first */
  async open(): Promise<KeptDossier[]> {
    try {
      this.database ??= await openDatabase();
      return await allDossiers(this.database);
    } catch {
      this.#say('unkept');
      return [];
    }
  }

  /** Begins to keep a dossier under a key. */
  begin(key: string, { texts, kept, place }: BeginKeeping): void {
    void this.now();
    this.#tab?.end();
    this.#open = {
      key,
      place,
      revision: kept?.revision ?? 0,
      versionAt: Date.now(),
      written: texts,
      unsure: undefined,
    };
    this.#say(this.database ? 'saved' : 'unkept');
    this.#tab = openHere(key, {
      onOther: () => {
        this.#say('elsewhere');
      },
      onTaken: () => {
        this.#say('elsewhere');
      },
    });
  }

  /** Takes the dossier from the other tab, which then saves no more. @returns what was saved last */
  async takeOver(): Promise<KeptDossier | undefined> {
    this.#tab?.take();
    const open = this.#open;
    const kept = (await this.open()).find(({ key }) => key === open.key);
    open.revision = kept?.revision ?? 0;
    open.unsure = kept?.texts;
    if (open === this.#open) this.#say('saved');
    return kept;
  }

  /** Saves what waits, and leaves what is open. */
  end(): void {
    void this.now();
    this.#tab?.end();
  }

  /** Saves soon. @param why a version is kept for it */
  keep(texts: Texts, title: string, why?: string): void {
    if (this.state === 'elsewhere') return;
    this.#waiting = { texts, title, why: why ?? this.#waiting?.why };
    clearTimeout(this.#timer);
    if (this.database || this.place) this.#say('saving');
    this.#timer = setTimeout(() => void this.now(), why === undefined ? REST : 0);
  }

  /** Saves what waits, one save after the other. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    const open = this.#open;
    this.#waiting = undefined;
    if (waiting && this.state !== 'elsewhere') this.#saving = this.#saving.then(() => this.#save(waiting, open));
    return this.#saving;
  }

  async #save(waiting: Waiting, open: Open): Promise<void> {
    if (open === this.#open && this.state === 'elsewhere') return;
    const say = (state: SaveState, says?: string): void => {
      if (open === this.#open) this.#say(this.#waiting && state === 'saved' ? 'saving' : state, says);
    };
    try {
      const hasRoom = await this.#saveInBrowser(waiting, open);
      await writePlace(waiting.texts, open);
      if (!hasRoom) say('full');
      else say(this.database || open.place ? 'saved' : 'unkept');
    } catch (error) {
      if (error instanceof Overtaken) say('elsewhere');
      else say('refused', error instanceof Error ? error.message : String(error));
    }
  }

  /** @returns whether the browser had room @throws {Overtaken} where another page has saved meanwhile */
  async #saveInBrowser({ texts, title, why: asked }: Waiting, open: Open): Promise<boolean> {
    if (!this.database) return true;
    const at = Date.now();
    const why = asked ?? (at - open.versionAt > BETWEEN_VERSIONS ? '' : undefined);
    const revision = open.revision + 1;
    try {
      await saveDossier(this.database, { key: open.key, title, texts, saved: at, revision }, why);
      open.revision = revision;
      if (why === undefined) return true;
      open.versionAt = at;
      await thinVersions(this.database, open.key);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
      throw error;
    }
    return true;
  }

  #say(state: SaveState, says = ''): void {
    this.state = state;
    this.says = says;
    this.#changed();
  }
}

async function writePlace(texts: Texts, open: Open): Promise<void> {
  const { place } = open;
  if (!place) return;
  if (open.unsure) {
    const served = place.kind === 'served' ? await servedFolder() : undefined;
    const present = (path: string): string | undefined | Promise<string | undefined> =>
      place.kind === 'served' ? served?.get(path) : textAt(place.folder, path);
    for (const path of changedPaths(open.unsure, open.written)) {
      const text = open.unsure.get(path);
      if ((await present(path)) === text) open.written = withText(open.written, path, text);
    }
  }
  open.unsure = texts;
  if (place.kind === 'served') await writeServed(texts, open.written);
  else
    // What is written before a fault is known to be there.
    await writeTo(place.folder, texts, open.written, (path, text) => {
      open.written = withText(open.written, path, text);
    });
  open.written = texts;
  open.unsure = undefined;
}
