/** What Studio and its editor of YAML, a file of its own, agree on. */

export interface LineRemark {
  /** From 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'todo';
  readonly says: string;
}

export interface YamlEditor {
  show(text: string, remarks: readonly LineRemark[]): void;
  end(): void;
}

export interface YamlEditorOptions {
  readonly label: string;
  /** The JSON Schema of the file, which names and describes its fields. */
  readonly schema: unknown;
  readonly change: (text: string) => void;
}

export interface YamlEditorModule {
  readonly makeYamlEditor: (parent: Element, options: YamlEditorOptions) => YamlEditor;
}
