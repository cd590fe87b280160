/** What Studio holds: the files of a dossier, what was done to them, what the check says of them, and what is shown. */
import { checkDossier, type Checked } from '../../authoring/check/check.js';
import { freshId } from '../../authoring/draft/candidates.js';
import { draftFor } from '../../authoring/draft/draft-for.js';
import { readFolder } from '../../authoring/folder/dossier-folder.js';
import { filesInMemory, root } from '../../authoring/folder/files.js';
import { stemOf } from '../../authoring/folder/folder-parts.js';
import { withValue } from '../../authoring/folder/yaml-edit.js';
import { readYaml, type Path, type YamlFile } from '../../authoring/folder/yaml-file.js';
import { nextSourceId } from '../../authoring/sources/source-ids.js';
import { usuallyNamed, type NewDraft } from '../model/dossier-files.js';
import { fieldRemarks, valueAt, type FieldRemark } from '../model/fields.js';
import { beginHistory, redone, undone, withChange, withText, type History, type Texts } from '../model/history.js';
import type { KeptDossier } from '../store/database.js';
import { words } from '../words.js';
import { Keeper, type Place } from './keeper.js';

export type ViewName =
  | 'start' | 'candidates' | 'entry' | 'about' | 'sources' | 'events' | 'places' | 'notes' | 'translations' | 'publish' | 'versions'; // prettier-ignore

/** Milliseconds of rest after which the check runs. */
const REST = 250;

export interface Beginning {
  /** By which the browser keeps it. */
  readonly key: string;
  readonly kept?: KeptDossier | undefined;
  readonly place?: Place | undefined;
  /** Its place has nothing of it yet. */
  readonly isNew?: boolean;
}

export class Studio {
  view: ViewName = 'start';
  /** The file of the entry that is open, or the language of the translation. */
  entryFile = '';
  translation = '';
  draft: NewDraft | undefined;
  kept: readonly KeptDossier[] = [];
  checked: Checked | undefined;
  remarks: readonly FieldRemark[] = [];
  /** Words that are selected in the article. */
  selected = '';
  /** What has just been done, for everybody to see and for screen readers to say. */
  said = '';
  showsYaml = false;
  readonly keeper: Keeper;
  #history: History = beginHistory(new Map());
  readonly #read = new Map<string, YamlFile>();
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.keeper = new Keeper(changed);
  }

  get texts(): Texts {
    return this.#history.present;
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }
  get title(): string {
    return this.textAt('dossier.yaml', ['title']) || 'Untitled';
  }
  get lang(): string {
    return this.textAt('dossier.yaml', ['lang']) || 'en';
  }
  get paragraphs(): string[] {
    return (this.texts.get('article.txt') ?? '').split('\n').flatMap((line) => line.trim() || []);
  }
  get entryFiles(): string[] {
    return [...this.texts.keys()].filter((path) => /^entries\/.*\.ya?ml$/u.test(path)).sort();
  }

  /** Opens a dossier in place of what was open. */
  begin(texts: Texts, { key, kept, place, isNew = false }: Beginning): void {
    this.#history = beginHistory(usuallyNamed(texts));
    this.keeper.begin(key, { texts: isNew ? new Map() : texts, kept, place });
    this.draft = undefined;
    const [first] = this.entryFiles;
    this.view = first === undefined ? 'about' : 'entry';
    this.entryFile = first ?? '';
    this.checkNow();
  }

  go(view: ViewName, file = this.entryFile): void {
    this.view = view;
    this.entryFile = file;
    this.#changed();
  }

  tell(text: string): void {
    this.said = text;
    this.#changed();
  }

  /** A file as it was read; the same text is read once. */
  yaml(file: string): YamlFile {
    const text = this.texts.get(file) ?? '';
    const known = this.#read.get(file);
    if (known?.text === text) return known;
    const read = readYaml(text, file);
    this.#read.set(file, read);
    return read;
  }
  valueAt(file: string, path: Path): unknown {
    return valueAt(this.yaml(file).value, path);
  }
  textAt(file: string, path: Path): string {
    const value = this.valueAt(file, path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
  listAt(file: string, path: Path): readonly unknown[] {
    const value = this.valueAt(file, path);
    return Array.isArray(value) ? value : [];
  }
  /** The ids that a map at the top of a file has. */
  keysAt(file: string, path: Path = []): string[] {
    const value = this.valueAt(file, path);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  }

  /** Changes a value of a file; nothing is left where it is empty. */
  edit(file: string, path: Path, value: unknown): void {
    const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    this.set(file, path, isNothing ? undefined : value);
  }
  /** The same, but an empty value stays: of a list, while somebody types into one of its items. */
  set(file: string, path: Path, value: unknown): void {
    const text = this.yaml(file).problems.length === 0 ? this.#withValue(file, path, value) : undefined;
    if (text === undefined) this.tell(words.unreadable(file));
    else this.change(withText(this.texts, file, text), `${file} ${path.join('.')}`);
  }
  /** @returns `undefined` where that would break the file, as where another value refers to the old one by its anchor */
  #withValue(file: string, path: Path, value: unknown): string | undefined {
    try {
      return withValue(this.texts.get(file) ?? '', path, value);
    } catch {
      return undefined;
    }
  }
  editText(file: string, text: string | undefined): void {
    this.change(withText(this.texts, file, text), file);
  }
  change(texts: Texts, key: string): void {
    this.#history = withChange(this.#history, texts, key, Date.now());
    this.#soon();
  }
  /** Puts all of an older version in place; that can be undone too. */
  restore(texts: Texts): void {
    this.keeper.keep(this.texts, this.title, 'before going back');
    void this.keeper.now();
    this.change(texts, `version ${String(Date.now())}`);
    this.checkNow();
  }

  undo(): void {
    this.#step(undone(this.#history));
  }
  redo(): void {
    this.#step(redone(this.#history));
  }
  #step(history: History | undefined): void {
    if (!history) return;
    this.#history = history;
    if (!this.texts.has(this.entryFile)) this.entryFile = this.entryFiles[0] ?? '';
    this.#soon();
  }

  #soon(): void {
    this.keeper.keep(this.texts, this.title);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.checkNow();
    }, REST);
    this.#changed();
  }

  checkNow(): void {
    clearTimeout(this.#timer);
    this.checked = checkDossier(readFolder(root, filesInMemory(this.texts)), { today: today() });
    this.remarks = fieldRemarks(this.checked);
    this.#changed();
  }

  /** Adds a draft of an entry. @returns its file */
  addEntry(words: string): string {
    const ids = new Set(this.entryFiles.map(stemOf));
    const id = freshId(words, ids);
    const file = `entries/${id}.yaml`;
    this.change(withText(this.texts, file, draftFor(id, words)), `new ${file}`);
    this.go('entry', file);
    this.tell(`Added an entry for “${words}”.`);
    return file;
  }
  removeEntry(file: string): void {
    const { entryFiles } = this;
    const next = entryFiles[entryFiles.indexOf(file) + 1] ?? entryFiles[entryFiles.indexOf(file) - 1];
    this.change(withText(this.texts, file, undefined), `remove ${file}`);
    this.tell(`Removed ${stemOf(file)}. Undo brings it back.`);
    this.go(next === undefined ? 'about' : 'entry', next ?? '');
  }
  /** Adds words to a list of the open entry. */
  addWords(field: 'aliases' | 'descriptions' | 'passages', words: string): void {
    const list = this.listAt(this.entryFile, [field]);
    if (list.some((one) => one === words || valueAt(one, ['text']) === words)) return;
    this.edit(this.entryFile, [field], [...list, words]);
    this.tell(`Added “${words}” to ${field}.`);
  }

  nextSource(): string {
    const excerpts = [...this.texts.keys()].filter((path) => path.startsWith('excerpts/')).map(stemOf);
    const yamls = [...this.texts.keys()].filter((path) => /\.ya?ml$/u.test(path)).map((path) => this.yaml(path).value);
    return nextSourceId([...this.keysAt('sources.yaml'), ...excerpts], yamls);
  }
}

/** Today by the clock of the machine, as an ISO date. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
