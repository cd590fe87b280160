/** A dossier that the preview shows: read anew when a file changes, served in parts, and given new entries. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Dossier } from '../../dossier/schema/schema.js';
import { readArticle } from '../article/article.js';
import { partText } from '../../authoring/build/dossier-parts.js';
import { checkDossier, type Checked } from '../../authoring/check/check.js';
import { freshId } from '../../authoring/draft/candidates.js';
import { registerFolders, stemOf } from '../../authoring/folder/folder-parts.js';
import { foldersWithin, isFolder } from '../folder/paths.js';
import { schemaLineIn } from '../folder/schema-line.js';
import { readDossier } from '../folder/targets.js';
import { makeFolderWithin, writeNew } from '../folder/write-file.js';
import { draftFor, isWrittenSo } from '../../authoring/draft/draft-for.js';
import type { PreviewPage } from './preview-page.js';

/** A sound dossier, and its translations. */
type Sound = Pick<Checked, 'translations'> & { readonly dossier: Dossier };

/** A dossier and its article, as paths. */
export interface DossierAndArticle {
  /** The dossier's folder, or the file that it is all in. */
  readonly folder: string;
  readonly article: string;
}

export class ShownDossier {
  readonly #paths: DossierAndArticle;
  readonly base: string;
  #checked: Checked;
  /** While an editor is typing, the YAML may be broken for a moment; until it is mended, the last sound one is shown. */
  #sound: Sound | undefined;

  /** @param base what the addresses of this dossier begin with */
  constructor(paths: DossierAndArticle, base: string) {
    this.#paths = paths;
    this.base = base;
    this.#checked = checkDossier(readDossier(paths.folder));
    this.#sound = soundIn(this.#checked);
  }

  readAgain(): void {
    this.#checked = checkDossier(readDossier(this.#paths.folder));
    this.#sound = soundIn(this.#checked) ?? this.#sound;
  }

  page(cwd: string): PreviewPage {
    const read = readArticle(this.#paths.article);
    return { read, checked: this.#checked, dossier: this.#sound?.dossier, base: this.base, cwd };
  }

  /** The text of a part, by its address; `undefined` where there is none. */
  async part(address: string): Promise<string | undefined> {
    if (!this.#sound || !partAddress.test(address.slice(this.base.length))) return undefined;
    // The libraries that draw maps take a while to load, so this waits until the page asks for the dossier.
    const { dossierParts } = await import('../build/dossier-parts.js');
    const { dossier, translations } = this.#sound;
    // The preview serves parts, as a publisher's server does, since a whole dossier has no map.
    const cardsAddress = `${this.base}/dossier.cards.json`;
    const { lexicon, cards, translated } = dossierParts(dossier, cardsAddress, translations);
    return partText(address === cardsAddress ? cards : (translated.get(address) ?? lexicon));
  }

  /** Adds a draft of an entry for some words of the article. @returns what was done, in words */
  addEntry(text: string): string {
    const { folder } = this.#paths;
    const words = text.replace(/\s+/gu, ' ').trim();
    if (!isFolder(folder)) return 'this dossier is one file: add the entry there';
    if (words.length < 2 || words.length > 280 || /<\/?[a-z!?]/iu.test(words))
      return 'expected some words of the article';
    const read = readDossier(folder);
    const present = read.yamlFiles.filter(({ file }) => read.entryFiles.includes(file));
    const known = present.find(({ value }) => isWrittenSo(value, words));
    if (known) return `${relative(folder, known.file)} has these words already`;
    const ids = present.flatMap(({ file, value }) => [stemOf(file), (value as { readonly id?: unknown } | null)?.id]);
    const id = freshId(words, new Set(ids.filter((one) => typeof one === 'string')));
    const file = join(folder, 'entries', `${id}.yaml`);
    try {
      const unmake = makeFolderWithin(folder, 'entries');
      try {
        const text = `${schemaLineIn(folder, file, 'entry')}${draftFor(id, words)}`;
        if (writeNew(new Map([[file, text]])).length > 0) return `entries/${id}.yaml is there already`;
      } catch (error) {
        unmake();
        throw error;
      }
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return `added entries/${id}.yaml, a draft`;
  }

  /** The folders whose files it is made of. */
  get folders(): string[] {
    const { folder } = this.#paths;
    const within = ['entries', ...registerFolders].flatMap((name) => [...foldersWithin(join(folder, name))]);
    return [folder, ...within].filter((path) => existsSync(path));
  }

  get articleFile(): string {
    return this.#paths.article;
  }
}

const partAddress = /^\/dossier\.(?:lexicon|(?:[\w-]+\.)?cards)\.json$/u;

const soundIn = ({ dossier, translations }: Checked): Sound | undefined => dossier && { dossier, translations };
