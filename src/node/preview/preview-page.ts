/** The page of the preview: the article on one side, what the check says of the dossier on the other. */
import { readFileSync } from 'node:fs';
import type { Checked } from '../check/check.js';
import { countOf, shownPath } from '../report/print-remarks.js';
import { describeRemark, mendRemark, type Remark } from '../check/remark.js';
import { readArticle } from '../folder/text-folder.js';

export function previewPage(articleFile: string, checked: Checked, hasDossier: boolean, cwd: string): string {
  const { remarks } = checked;
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const title = `${countOf(errors, 'error')}, ${countOf(remarks.length - errors, 'warning')}`;
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
    ${hasDossier ? '<article-context dossier="/dossier.lexicon.json" scope="main" launcher="corner"></article-context>' : ''}
    <aside aria-label="Findings">
      <h2>${title}</h2>
      <ol>${remarks.map((remark) => item(remark, checked, cwd)).join('')}</ol>
    </aside>
    <main>${articleHtml(articleFile)}</main>
  </body>
</html>
`;
}

function item(remark: Remark, { dossier }: Checked, cwd: string): string {
  const { place, severity, code, path } = remark;
  const entry = path[0] === 'entries' && typeof path[1] === 'number' ? dossier?.entries[path[1]]?.id : undefined;
  const mend = mendRemark(remark);
  const where = `${shownPath(place.file, cwd)}:${String(place.line)}:${String(place.column)}`;
  return `<li class="${severity}">
    <p><strong>${severity}</strong> ${escaped(code)} <code>${escaped(where)}</code></p>
    <p>${escaped(describeRemark(remark))}</p>
    ${mend ? `<p>→ ${escaped(mend)}</p>` : ''}
    ${entry ? `<button type="button" data-entry="${escaped(entry)}">Show card</button>` : ''}
  </li>`;
}

/** An HTML article as it is: scripts in it are kept from running by the page's policy. */
function articleHtml(file: string): string {
  if (!/\.html?$/iu.test(file)) {
    const [headline = '', ...paragraphs] = readArticle(file) ?? [];
    return `<article><h1>${escaped(headline)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}</article>`;
  }
  const html = readFileSync(file, 'utf8');
  const [, body = html] = /<body\b[^>]*>([\s\S]*?)(?:<\/body\s*>|$)/iu.exec(html) ?? [];
  return body.replace(/<script\b[\s\S]*?<\/script\s*>|<article-context\b[\s\S]*?<\/article-context\s*>/giu, '');
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => references[character] ?? character);

export const previewScript = `const widget = document.querySelector('article-context');
document.querySelector('aside').addEventListener('click', ({ target }) => {
  const button = target.closest('[data-entry]');
  // After this click, which would close the card again.
  if (button) setTimeout(() => widget?.show(button.dataset.entry));
});
new EventSource('/events').addEventListener('change', () => location.reload());
`;

export const previewStyle = `body { margin: 0; display: grid; grid-template-columns: minmax(0, 1fr) 24rem; color: #1a1a1a; background: #fff; }
main { grid-row: 1; grid-column: 1; max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.6 Georgia, serif; }
aside { grid-row: 1; grid-column: 2; padding: 1rem; font: 0.875rem/1.4 system-ui, sans-serif; background: #f4f4f2; position: sticky; top: 0; height: 100vh; overflow: auto; box-sizing: border-box; }
aside h2 { margin: 0 0 1rem; font-size: 1rem; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin-bottom: 1rem; padding-left: 0.75rem; border-left: 3px solid #8a6d00; }
li.error { border-color: #b00020; }
li p { margin: 0 0 0.25rem; }
code { overflow-wrap: anywhere; }
@media (max-width: 60rem) { body { display: block; } aside { position: static; height: auto; } }
`;
