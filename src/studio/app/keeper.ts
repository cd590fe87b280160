/** Keeps the dossier as it is written: in the browser, in another tab's sight, and in a folder where one is open. */
import { withText, type Texts } from '../model/history.js';
import { allDossiers, openDatabase, Overtaken, saveDossier, thinVersions, type KeptDossier } from '../store/database.js'; // prettier-ignore
import { writeTo, type Folder } from '../store/save-files.js';
import { writeServed } from '../store/served-folder.js';
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
}

export class Keeper {
  state: SaveState = 'saved';
  /** What the folder or the browser says where it refuses. */
  says = '';
  database: IDBDatabase | undefined;
  #open: Open = { key: '', place: undefined, revision: 0, versionAt: 0, written: new Map() };
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
    this.#open = { key, place, revision: kept?.revision ?? 0, versionAt: Date.now(), written: texts };
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
    const kept = (await this.open()).find(({ key }) => key === this.#open.key);
    this.#open.revision = kept?.revision ?? 0;
    // The other tab has written the folder, too.
    if (kept) this.#open.written = kept.texts;
    this.#say('saved');
    return kept;
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
    const { texts, title } = waiting;
    const at = Date.now();
    const isDue = at - open.versionAt > BETWEEN_VERSIONS;
    const why = waiting.why ?? (isDue ? '' : undefined);
    try {
      if (this.database) {
        const revision = open.revision + 1;
        await saveDossier(this.database, { key: open.key, title, texts, saved: at, revision }, why);
        open.revision = revision;
        if (why !== undefined) {
          open.versionAt = at;
          await thinVersions(this.database, open.key);
        }
      }
      await writePlace(texts, open);
      say(this.database || open.place ? 'saved' : 'unkept');
    } catch (error) {
      if (error instanceof Overtaken) say('elsewhere');
      else if (error instanceof DOMException && error.name === 'QuotaExceededError') say('full');
      else say('refused', error instanceof Error ? error.message : String(error));
    }
  }

  #say(state: SaveState, says = ''): void {
    this.state = state;
    this.says = says;
    this.#changed();
  }
}

async function writePlace(texts: Texts, open: Open): Promise<void> {
  if (open.place?.kind === 'served') await writeServed(texts, open.written);
  else if (open.place)
    // What is written before a fault is known to be there.
    await writeTo(open.place.folder, texts, open.written, (path, text) => {
      open.written = withText(open.written, path, text);
    });
  open.written = texts;
}
