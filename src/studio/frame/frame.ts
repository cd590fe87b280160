/**
 * The page with the article: the real widget on it, as readers have it. Studio gives it the article and the dossier, and
 * it says which words are selected.
 */
import type { FromFrame, ToFrame } from './messages.js';

interface Widget extends HTMLElement {
  dossier: object | string;
  ready: Promise<void>;
  mentions: readonly { readonly marked: boolean; readonly entry: { readonly id: string } }[];
  show(entry: string): void;
}

const widget = document.querySelector('article-context') as Widget;
const article = document.querySelector('article') as HTMLElement;
let shown = '';

const say = (message: FromFrame): void => {
  // Studio is the page around; from a disk neither of the two has an origin that could be named.
  parent.postMessage(message, '*');
};

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  if (data.kind === 'show') show(data);
  else if (data.kind === 'card') widget.show(data.entry);
  else {
    document.documentElement.dataset['theme'] = data.theme;
    widget.setAttribute('theme', data.theme);
    widget.setAttribute('density', data.density);
  }
});

function show({ paragraphs, lang, dossier }: Extract<ToFrame, { kind: 'show' }>): void {
  const text = paragraphs.join('\n');
  if (text !== shown) {
    shown = text;
    article.replaceChildren();
    for (const [i, paragraph] of paragraphs.entries()) {
      const element = document.createElement(i === 0 ? 'h1' : 'p');
      element.textContent = paragraph;
      article.append(element);
    }
  }
  document.documentElement.lang = lang;
  widget.toggleAttribute('disabled', dossier === undefined);
  if (dossier) widget.dossier = dossier;
}

document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  const isInArticle = selection?.rangeCount && article.contains(selection.getRangeAt(0).commonAncestorContainer);
  const text = isInArticle ? selection.toString().replace(/\s+/gu, ' ').trim() : '';
  say({ kind: 'selected', text: text.length <= 2000 ? text : '' });
});

widget.addEventListener('article-context-open', ({ detail: { mention } }) => {
  say({ kind: 'opened', entry: mention.entry.id });
});
widget.addEventListener('article-context-ready', () => {
  say({ kind: 'marked', count: widget.mentions.filter(({ marked }) => marked).length });
});

say({ kind: 'ready' });
