/** Makes the preview's pages: the article at one side, what is to be said of it at the other; and a list of several. */
import type { Dossier } from '../../dossier/schema/schema.js';
import { problemLines } from '../article/article-problem.js';
import type { ReadArticle } from '../../authoring/article/article.js';
import type { Checked } from '../../authoring/check/check.js';
import { countOf, shownPath } from '../report/print-remarks.js';
import { shownArticle, type ShownArticle } from './article-html.js';
import { escaped } from './escaped.js';
import { lists } from './preview-lists.js';

/** What a page shows. */
export interface PreviewPage {
  readonly read: ReadArticle;
  readonly checked: Checked;
  /** The last sound one, whose cards the page shows; `undefined` while there has been none. */
  readonly dossier: Dossier | undefined;
  /** What the addresses of this dossier begin with: empty for the only one. */
  readonly base: string;
  readonly cwd: string;
}

export function previewPage({ read, checked, dossier, base, cwd }: PreviewPage): string {
  const title = summaryOf(checked);
  const article = read.article ? shownArticle(read.article, dossier) : undefined;
  const text = dossier && read.article?.textFor(dossier);
  return document(
    `Preview: ${title}`,
    base,
    `${article && dossier ? widget(article, base) : ''}
    <aside id="findings" aria-label="Findings" data-article-context-ignore>
      ${base === '' ? '' : '<p><a href="/">All dossiers</a></p>'}
      <h2>${title}</h2>
      <p id="said" role="status"></p>
      ${article?.lacksReprint ? '<p>The dossier’s article is not in this page: names are marked in its main content.</p>' : ''}
      ${lists(checked, dossier, text, cwd)}
    </aside>
    <button type="button" id="offer" data-article-context-ignore hidden></button>
    ${article?.html ?? `<pre class="article">${escaped(read.problem ? problemLines(read.problem, cwd) : '')}</pre>`}`,
  );
}

/** The list of dossiers, where several are shown. */
export function dossiersPage(all: readonly Pick<PreviewPage, 'checked' | 'base'>[], cwd: string): string {
  const items = all.map(
    ({ checked, base }) =>
      `<li><a href="${base}/">${escaped(shownPath(checked.folder.root, cwd))}</a>: ${summaryOf(checked)}</li>`,
  );
  return document('Preview', '', `<main class="dossiers"><h1>Dossiers</h1><ul>${items.join('')}</ul></main>`);
}

function summaryOf({ remarks, unfinished }: Checked): string {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const drafts = unfinished.length > 0 ? `, ${countOf(unfinished.length, 'draft')}` : '';
  return `${countOf(errors, 'error')}, ${countOf(remarks.length - errors, 'warning')}${drafts}`;
}

/** Where it finds no widget on a page, it puts one there, with the built-in dossier. */
const script = '<script type="module" src="/article-context.js"></script>';

const document = (title: string, base: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/preview.css" />
    ${body.includes('<article-context ') ? script : ''}
    <script type="module" src="/preview.js"></script>
  </head>
  <body data-base="${base}">
    ${body}
  </body>
</html>
`;

const widget = ({ scope }: ShownArticle, base: string): string =>
  `<article-context dossier="${base}/dossier.lexicon.json" scope="${scope}" launcher="corner"></article-context>`;
