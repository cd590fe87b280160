/** The file of the open entry as YAML, beside its form. The editor for it loads when it is first asked for. */
import { html, type TemplateResult } from 'lit';
import type { YamlEditor, YamlEditorModule } from '../yaml-editor/types.js';
import { remarksOn } from '../model/fields.js';
import { loadScript } from '../store/load-script.js';
import { words } from '../words.js';
import type { Studio } from './studio.js';

export class YamlPane {
  #editor: YamlEditor | undefined;
  #box: Element | undefined;
  readonly #studio: Studio;
  readonly #root: () => ParentNode;

  constructor(studio: Studio, root: () => ParentNode) {
    this.#studio = studio;
    this.#root = root;
  }

  view(): TemplateResult {
    return html`<div class="yaml" aria-label=${words.entry.yaml}></div>`;
  }

  /** Puts the editor where the view has its box, and the text and the remarks into it. */
  show(): void {
    const box = this.#root().querySelector('.yaml') ?? undefined;
    if (box !== this.#box) {
      this.#editor?.end();
      this.#editor = undefined;
      this.#box = box;
      if (box) void this.#begin(box);
    }
    this.#update();
  }

  async #begin(box: Element): Promise<void> {
    const [{ makeYamlEditor }, schemas] = await Promise.all([
      loadScript<YamlEditorModule>('yaml-editor'),
      loadScript<Readonly<Record<string, unknown>>>('schemas'),
    ]);
    if (this.#box !== box || this.#editor) return;
    this.#editor = makeYamlEditor(box, {
      label: words.entry.yaml,
      schema: schemas['entry'],
      change: (text) => {
        this.#studio.editText(this.#studio.entryFile, text);
      },
    });
    this.#update();
  }

  #update(): void {
    const file = this.#studio.entryFile;
    this.#editor?.show(
      this.#studio.texts.get(file) ?? '',
      remarksOn(this.#studio.remarks, file, []).map(({ line, severity, says, mend }) => {
        return { line, severity, says: mend === undefined ? says : `${says}: ${mend}` };
      }),
    );
  }
}
