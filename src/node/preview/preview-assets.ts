/** The script and the stylesheet of the preview’s page. */

/**
 * Shows the card that a remark is about, loads the page again after a change, keeps which lists are open, and adds an
 * entry for the words that are selected in the article.
 */
export const previewScript = `const base = document.body.dataset.base;
const findings = document.querySelector('#findings');
if (findings) {
  const widget = document.querySelector('article-context');
  const say = (text) => { document.querySelector('#said').textContent = text; };
  let isAdding = false;
  async function add(text) {
    if (isAdding) return;
    isAdding = true;
    try {
      const answer = await fetch(base + '/entries', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) });
      if (!answer.ok) throw new Error('status ' + answer.status);
      const { said } = await answer.json();
      sessionStorage.setItem('said', said);
      say(said);
    } catch (error) {
      say('nothing was added: does the preview still run? (' + error.message + ')');
    } finally {
      isAdding = false;
    }
  }
  say(sessionStorage.getItem('said') ?? '');
  sessionStorage.removeItem('said');
  findings.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    // After this click, which would close the card again.
    if (button?.dataset.entry) setTimeout(() => widget?.show(button.dataset.entry));
    if (button?.dataset.add) void add(button.dataset.add);
  });
  const open = JSON.parse(sessionStorage.getItem('open') ?? '{}');
  for (const list of findings.querySelectorAll('details')) {
    if (list.id in open) list.open = open[list.id];
    list.addEventListener('toggle', () => {
      open[list.id] = list.open;
      sessionStorage.setItem('open', JSON.stringify(open));
    });
  }
  const offer = document.querySelector('#offer');
  let selected = '';
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const article = document.querySelector('.article');
    const text = selection.toString().replace(/\\s+/g, ' ').trim();
    const isInArticle = selection.rangeCount > 0 && article.contains(selection.getRangeAt(0).commonAncestorContainer);
    if (document.activeElement === offer) return;
    selected = isInArticle && text.length > 1 && text.length <= 280 ? text : '';
    offer.hidden = selected === '';
    offer.textContent = 'Add an entry for “' + (selected.length > 40 ? selected.slice(0, 40) + '…' : selected) + '”';
  });
  offer.addEventListener('mousedown', (event) => event.preventDefault());
  offer.addEventListener('click', () => {
    if (selected) void add(selected);
    offer.hidden = true;
  });
}
new EventSource('/events').addEventListener('change', () => location.reload());
`;

export const previewStyle = `body { margin: 0; display: grid; grid-template-columns: minmax(0, 1fr) 26rem; color: #1a1a1a; background: #fff; }
.article { grid-row: 1; grid-column: 1; max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.6 Georgia, serif; contain: paint; }
#findings { grid-row: 1; grid-column: 2; padding: 1rem; font: 0.875rem/1.4 system-ui, sans-serif; background: #f4f4f2; position: sticky; top: 0; height: 100vh; overflow: auto; box-sizing: border-box; }
#findings h2 { margin: 0 0 1rem; font-size: 1rem; }
#findings details { margin-bottom: 1rem; }
#findings summary { font-weight: 600; cursor: pointer; }
#findings ol { margin: 0.5rem 0 0; padding: 0; list-style: none; }
#findings li { margin-bottom: 0.75rem; padding-left: 0.75rem; border-left: 3px solid #c9c9c4; overflow-wrap: anywhere; }
#findings li.warning { border-color: #8a6d00; }
#findings li.error { border-color: #b00020; }
#findings li p { margin: 0 0 0.25rem; }
#findings code { overflow-wrap: anywhere; }
#findings button, #offer { font: inherit; padding: 0.125rem 0.5rem; border: 1px solid #767676; border-radius: 4px; background: #fff; color: #1a1a1a; cursor: pointer; }
#findings table { border-collapse: collapse; margin-top: 0.5rem; width: 100%; }
#findings th, #findings td { text-align: start; padding: 0.125rem 0.5rem 0.125rem 0; vertical-align: top; overflow-wrap: anywhere; }
#findings td.number, #findings th.number { text-align: end; white-space: nowrap; }
#offer { position: fixed; inset-block-end: 1rem; inset-inline-start: 1rem; padding: 0.5rem 1rem; box-shadow: 0 2px 8px #0003; font-family: system-ui, sans-serif; z-index: 1; }
#offer[hidden] { display: none; }
.dossiers { padding: 2rem; font: 1rem/1.6 system-ui, sans-serif; }
@media (max-width: 60rem) { body { display: block; } #findings { position: static; height: auto; } }
`;
