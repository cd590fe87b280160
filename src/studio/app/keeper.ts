/** Keeps the dossier as it is written: in the browser, in another tab's sight, and in a folder where one is open. */
import type { Texts } from '../model/history.js';
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

export class Keeper {
  state: SaveState = 'saved';
  /** What the folder or the browser says where it refuses. */
  says = '';
  database: IDBDatabase | undefined;
  place: Place | undefined;
  #key = '';
  #revision = 0;
  #versionAt = 0;
  #written: Texts = new Map();
  #tab: OpenHere | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { texts: Texts; title: string; why?: string | undefined } | undefined;
  #saving: Promise<void> = Promise.resolve();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get key(): string {
    return this.#key;
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
    this.#tab?.end();
    this.#key = key;
    this.#revision = kept?.revision ?? 0;
    this.#versionAt = Date.now();
    this.#written = texts;
    this.place = place;
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
    const kept = (await this.open()).find(({ key }) => key === this.#key);
    this.#revision = kept?.revision ?? 0;
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
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<void> {
    const waiting = this.#waiting;
    if (!waiting || this.state === 'elsewhere') return;
    this.#waiting = undefined;
    const { texts, title } = waiting;
    const at = Date.now();
    const isDue = at - this.#versionAt > BETWEEN_VERSIONS;
    const why = waiting.why ?? (isDue ? '' : undefined);
    try {
      if (this.database) {
        const revision = this.#revision + 1;
        await saveDossier(this.database, { key: this.#key, title, texts, saved: at, revision }, why);
        this.#revision = revision;
        if (why !== undefined) {
          this.#versionAt = at;
          await thinVersions(this.database, this.#key);
        }
      }
      await this.#writePlace(texts);
      this.#say(this.database || this.place ? 'saved' : 'unkept');
    } catch (error) {
      if (error instanceof Overtaken) this.#say('elsewhere');
      else if (error instanceof DOMException && error.name === 'QuotaExceededError') this.#say('full');
      else this.#say('refused', error instanceof Error ? error.message : String(error));
    }
  }

  async #writePlace(texts: Texts): Promise<void> {
    if (this.place?.kind === 'served') await writeServed(texts, this.#written);
    else if (this.place) await writeTo(this.place.folder, texts, this.#written);
    this.#written = texts;
  }

  #say(state: SaveState, says = ''): void {
    this.state = state;
    this.says = says;
    this.#changed();
  }
}
