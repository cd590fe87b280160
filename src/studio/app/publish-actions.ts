/** Makes what an editor takes away: the folder, the built files, a page with the widget, and the code for a page. */
import type { Atlas } from '../../authoring/build/locator-map.js';
import type { Hashes } from '../../authoring/build/embed-snippet.js';
import { builtOf, embedCode, samplePage, type BuiltDossier } from '../model/built.js';
import { zipOf } from '../model/zip.js';
import { here, loadScript } from '../store/load-script.js';
import { download, pickFolder, writeTo } from '../store/save-files.js';
import { words } from '../words.js';
import type { Studio } from './studio.js';

/** The folder of the widget's files on a site, as the documents have it. */
const usualBase = '/article-context/';

export class PublishActions {
  base = usualBase;
  code = '';
  says = '';
  isBuilding = false;
  readonly #studio: Studio;
  readonly #changed: () => void;

  constructor(studio: Studio, changed: () => void) {
    this.#studio = studio;
    this.#changed = changed;
  }

  get #id(): string {
    const id = this.#studio.textAt('dossier.yaml', ['id']);
    // It goes into markup that an editor pastes into a page.
    return /^[a-z0-9][a-z0-9-]*$/u.test(id) ? id : 'dossier';
  }

  /** Makes the code for the page anew. */
  async showCode(): Promise<void> {
    try {
      this.code = embedCode(await loadScript<Hashes>('hashes'), this.base, this.#id);
    } catch (error) {
      this.says = String(error);
    }
    this.#changed();
  }

  rebase = (base: string): void => {
    const isAddress = /^(?:[a-z][a-z\d+.-]*:|\.{0,2}\/)/iu.test(base);
    this.base = `${isAddress ? '' : './'}${base.replace(/["<>\s]/gu, '')}${base.endsWith('/') ? '' : '/'}`;
    void this.showCode();
  };

  copy = (): void => {
    void navigator.clipboard.writeText(this.code).then(() => {
      this.#studio.tell(words.publish.copied);
    });
  };

  folder = (): void => {
    download(`${this.#id}.zip`, zipOf(this.#studio.texts), 'application/zip');
  };

  toFolder = (): void => {
    void (async () => {
      try {
        const folder = await pickFolder();
        if (!folder) return;
        await writeTo(folder, this.#studio.texts, new Map());
        this.#studio.tell(words.publish.folderSaved);
      } catch (error) {
        this.says = error instanceof Error ? error.message : String(error);
        this.#changed();
      }
    })();
  };

  parts = (): void => {
    void this.#build((built) => {
      download(`${built.id}-files.zip`, zipOf(built.files), 'application/zip');
      return Promise.resolve();
    });
  };

  /** The article's page, the dossier's files beside it, and the widget's in a folder. */
  site = (): void => {
    void this.#build(async (built) => {
      const hashes = await loadScript<Hashes>('hashes');
      const base = './article-context/';
      const page = samplePage(this.#studio.paragraphs, this.#studio.lang, embedCode(hashes, base, built.id));
      const files = new Map<string, string | Uint8Array>([['index.html', page], ...built.files]);
      try {
        for (const name of Object.keys(hashes).filter((one) => one === 'article-context.js' || one.startsWith('chunks/'))) files.set(`article-context/${name}`, await widgetFile(name)); // prettier-ignore
      } catch {
        this.says = words.publish.fromDisk;
      }
      download(`${built.id}-page.zip`, zipOf(files), 'application/zip');
    });
  };

  async #build(give: (built: BuiltDossier) => Promise<void>): Promise<void> {
    const { checked } = this.#studio;
    if (!checked) return;
    this.isBuilding = true;
    this.says = '';
    this.#changed();
    try {
      const built = await builtOf(checked, () => loadScript<Atlas>('atlas'));
      if (built) await give(built);
    } catch (error) {
      this.says = error instanceof Error ? error.message : String(error);
    }
    this.isBuilding = false;
    this.#changed();
  }
}

/** A file of the widget, which stands in the folder around Studio's own. */
async function widgetFile(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`../${name}`, here));
  if (!answer.ok) throw new Error(`${name}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
