/** A dossier with something for each part of the panel, and what a reader does with the panel. */
import type { ArticleContextElement, Dossier } from '../../../src/index.js';
import { frame, until, viewsOf } from '../support/support.js';
import { sample } from '../support/sample-dossier.js';

/** With sides, in an order that is not that of the alphabet, and more than one passage to remark on. */
export const rich: Dossier = {
  ...sample,
  sides: { intl: 'International bodies', freedonia: 'Freedonia', sylvania: 'Sylvania' },
  article: { title: 'News from the mountains', publisher: 'The Mountaineer', date: '2020-06-15' },
  events: [
    { date: '1930', text: 'The strip changes hands. [S03]' },
    { date: '2020-06-01/2020-06-20', text: 'Talks about the strip. [S03]' },
    { date: '2021-03', text: 'The bank lends again. [S01]' },
  ],
  notes: [
    { id: 'n1', kind: 'typo', quote: 'the lost strip at the meeting', text: 'There were two meetings. [S03]' },
    { id: 'n2', kind: 'stale', quote: 'words that are not on this page', text: 'Long past. [S01]' },
  ],
  entries: sample.entries.map((entry) =>
    entry.contested
      ? {
          ...entry,
          contested: {
            ...entry.contested,
            framings: entry.contested.framings.map((framing) => ({
              ...framing,
              side: /^(?:Sylvania|Freedonia)/u.exec(framing.holder)?.[0].toLowerCase() ?? 'intl',
            })),
          },
        }
      : entry,
  ),
};

export type Panel = HTMLElementTagNameMap['article-context-panel'];

export const panelOf = (widget: ArticleContextElement): Panel | null =>
  viewsOf(widget, 'article-context-panel')[0] ?? null;

export const isPanelOpen = (widget: ArticleContextElement): boolean =>
  panelOf(widget)?.matches(':popover-open') ?? false;

export async function panelOpens(widget: ArticleContextElement): Promise<Panel> {
  await until(() => isPanelOpen(widget), 'the panel opens');
  return panelOf(widget)!;
}

export const panelCloses = (widget: ArticleContextElement): Promise<void> =>
  until(() => !isPanelOpen(widget), 'the panel closes');

/** Opens the panel by the widget's method, at one of its tabs. */
export async function openPanel(widget: ArticleContextElement, tab = 'Entries'): Promise<Panel> {
  widget.openPanel();
  const panel = await panelOpens(widget);
  await choose(panel, tab);
  // Its width is known at the end of a frame.
  await frame();
  // Rows come a few in each task.
  for (let before = -1, rows = 0; rows !== before;) {
    before = rows;
    for (let frames = 0; frames < 3; frames++) await frame();
    rows = inPanel(panel, 'li, tr').length;
  }
  await panel.updateComplete;
  return panel;
}

/** Presses what has this name for a reader: its label, or its text. */
export async function choose(panel: Panel, name: string): Promise<void> {
  const named = inPanel(panel, 'button').find(
    (button) => (button.getAttribute('aria-label') ?? button.innerText).trim() === name,
  );
  if (!named) throw new Error(`no button “${name}” in: ${panel.shadowRoot!.textContent}`);
  named.click();
  await panel.updateComplete;
}

export const inPanel = (panel: Panel, selector: string): HTMLElement[] => [
  ...panel.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const textsIn = (panel: Panel, selector: string): string[] =>
  inPanel(panel, selector).map(({ innerText }) => innerText.replace(/\s+/gu, ' ').trim());

/** The names in the list of entries. */
export const listed = (panel: Panel): string[] => textsIn(panel, '.entries .name');

/** Types into the search, as a reader does, and waits for the answer. */
export async function search(panel: Panel, query: string): Promise<void> {
  const [field] = inPanel(panel, 'input[type="search"]') as HTMLInputElement[];
  field!.value = query;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => panel.list.query === query && (query === '' || panel.list.hits !== undefined));
  await panel.updateComplete;
}
