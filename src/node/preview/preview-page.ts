/** Makes the preview's page: the article at one side, the remarks of the check at the other. */
import type { Dossier } from '../../dossier/schema/schema.js';
import { problemLines } from '../article/article-problem.js';
import type { ReadArticle } from '../article/article.js';
import type { Checked } from '../check/check.js';
import { describeRemark, mendRemark, type Remark } from '../check/remark.js';
import { countOf, shownPlace } from '../report/print-remarks.js';
import { shownArticle, type ShownArticle } from './article-html.js';
import { printableInLine } from '../report/printable.js';
import { escaped } from './escaped.js';

/** @param dossier the last sound one, whose cards the page shows; `undefined` while there has been none */
export function previewPage(read: ReadArticle, checked: Checked, dossier: Dossier | undefined, cwd: string): string {
  const { remarks } = checked;
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const title = `${countOf(errors, 'error')}, ${countOf(remarks.length - errors, 'warning')}`;
  const article = read.article ? shownArticle(read.article, dossier) : undefined;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Preview: ${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/preview.css" />
    <script type="module" src="/article-context.js"></script>
    <script type="module" src="/preview.js"></script>
  </head>
  <body>
    ${article && dossier ? widget(article) : ''}
    <aside id="findings" aria-label="Findings" data-article-context-ignore>
      <h2>${title}</h2>
      ${article?.lacksReprint ? '<p>The dossier’s article is not in this page: names are marked in its main content.</p>' : ''}
      <ol>${remarks.map((remark) => item(remark, checked, cwd)).join('')}</ol>
    </aside>
    ${article?.html ?? `<pre class="article">${escaped(read.problem ? problemLines(read.problem, cwd) : '')}</pre>`}
  </body>
</html>
`;
}

const widget = ({ scope }: ShownArticle): string =>
  `<article-context dossier="/dossier.lexicon.json" scope="${scope}" launcher="corner"></article-context>`;

/** A remark as an item of the list, with a button where it is about an entry. */
function item(remark: Remark, { dossier }: Checked, cwd: string): string {
  const { place, severity, code, path } = remark;
  const entry = path[0] === 'entries' && typeof path[1] === 'number' ? dossier?.entries[path[1]]?.id : undefined;
  const mend = mendRemark(remark);
  return `<li class="${severity}">
    <p><strong>${severity}</strong> ${escaped(code)} <code>${escaped(shownPlace(place, cwd))}</code></p>
    <p>${escaped(printableInLine(describeRemark(remark)))}</p>
    ${mend ? `<p>→ ${escaped(printableInLine(mend))}</p>` : ''}
    ${entry ? `<button type="button" data-entry="${escaped(entry)}">Show card</button>` : ''}
  </li>`;
}

/** The page's script: shows the card that a remark is about, and loads the page again after a change. */
export const previewScript = `const widget = document.querySelector('article-context');
document.querySelector('#findings').addEventListener('click', ({ target }) => {
  const button = target.closest('[data-entry]');
  // After this click, which would close the card again.
  if (button) setTimeout(() => widget?.show(button.dataset.entry));
});
new EventSource('/events').addEventListener('change', () => location.reload());
`;

/** The page's stylesheet. */
export const previewStyle = `body { margin: 0; display: grid; grid-template-columns: minmax(0, 1fr) 24rem; color: #1a1a1a; background: #fff; }
.article { grid-row: 1; grid-column: 1; max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.6 Georgia, serif; contain: paint; }
#findings { grid-row: 1; grid-column: 2; padding: 1rem; font: 0.875rem/1.4 system-ui, sans-serif; background: #f4f4f2; position: sticky; top: 0; height: 100vh; overflow: auto; box-sizing: border-box; }
#findings h2 { margin: 0 0 1rem; font-size: 1rem; }
#findings ol { margin: 0; padding: 0; list-style: none; }
#findings li { margin-bottom: 1rem; padding-left: 0.75rem; border-left: 3px solid #8a6d00; }
#findings li.error { border-color: #b00020; }
#findings li p { margin: 0 0 0.25rem; }
#findings code { overflow-wrap: anywhere; }
@media (max-width: 60rem) { body { display: block; } #findings { position: static; height: auto; } }
`;
