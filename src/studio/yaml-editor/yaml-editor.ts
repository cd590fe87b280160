/** The editor of YAML: CodeMirror 6 with the fields of our schemas, and the remarks of the check at their lines. */
import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import { giveToTag } from '../store/load-script.js';
import { completionsAt } from './completions.js';
import type { LineRemark, YamlEditor, YamlEditorModule, YamlEditorOptions } from './types.js';

/** Studio's own colours, by day and by night. */
const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--muted)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--wash) !important' },
  '.cm-tooltip': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', border: '1px solid var(--edge)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--on-accent)' },
});
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--muted)' },
  { tag: [tags.string, tags.number, tags.bool, tags.content], color: 'var(--ink)' },
]);

const severities = { error: 'error', warning: 'warning', todo: 'info' } as const;

function makeYamlEditor(parent: Element, { label, schema, change }: YamlEditorOptions): YamlEditor {
  const extensions = [
    basicSetup,
    yaml(),
    lintGutter(),
    theme,
    syntaxHighlighting(colours),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
    autocompletion({
      override: [
        (context) => {
          const line = context.state.doc.lineAt(context.pos);
          const before = context.state.doc.sliceString(0, context.pos);
          const found = completionsAt(before, schema);
          if (!found || (!context.explicit && found.from === context.pos - line.from && line.text === '')) return null; // prettier-ignore
          return { from: line.from + found.from, options: [...found.options] };
        },
      ],
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) change(update.state.doc.toString());
    }),
  ];
  const stateOf = (doc: string): EditorState => EditorState.create({ doc, extensions });
  const view = new EditorView({
    parent,
    // In a shadow root the editor's styles are a stylesheet that a strict policy allows.
    root: parent.getRootNode() as ShadowRoot,
    state: stateOf(''),
  });
  return {
    show(text, remarks) {
      // A new state: its history holds nothing of another text, and no listener hears of it. The editor has one kind of line break.
      if (view.state.doc.toString() !== text.replace(/\r\n?/gu, '\n')) view.setState(stateOf(text));
      view.dispatch(
        setDiagnostics(
          view.state,
          remarks.map((remark) => diagnosticOf(remark, view.state)),
        ),
      );
    },
    end() {
      view.destroy();
    },
  };
}

function diagnosticOf({ line, severity, says }: LineRemark, { doc }: EditorState): Diagnostic {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return { from, to, severity: severities[severity], message: says };
}

giveToTag({ makeYamlEditor } satisfies YamlEditorModule);
