/** What of a page is prose, told by tag and attribute alone: asking for computed style would cost a style pass. */
import type { TreeElement } from './tree.js';

/** Elements that flow within a line. All others, custom elements too, begin and end a block. */
const inlineTags = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'LABEL',
  'MARK', 'NOBR', 'Q', 'RUBY', 'RB', 'S', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR',
]); // prettier-ignore

/** Elements whose text is not prose: code, controls, embedded things, and what only machines read. */
const skippedTags = new Set([
  'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'INPUT', 'SELECT', 'BUTTON', 'DATALIST', 'OPTION', 'METER',
  'PROGRESS', 'OUTPUT', 'CODE', 'PRE', 'KBD', 'SAMP', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED', 'AUDIO', 'VIDEO', 'PICTURE',
  'IMG', 'MAP', 'RT', 'RP', 'NAV', 'HEAD', 'ARTICLE-CONTEXT',
]); // prettier-ignore

export const isInline = (element: TreeElement): boolean => inlineTags.has(element.tagName);

export function isSkipped(element: TreeElement): boolean {
  const tag = element.tagName;
  if (skippedTags.has(tag) || tag === 'svg' || tag === 'math') return true;
  if (tag === 'SUP' && isNoteMark(element)) return true;
  return (
    element.hasAttributes() &&
    (isHidden(element) || element.hasAttribute('data-article-context-ignore') || isEditable(element))
  );
}

const isHidden = (element: TreeElement): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** A footnote's number is not a letter of the word before it; the "th" of "20th" is. */
const isNoteMark = (element: TreeElement): boolean => /^[\s[(]*(?:\d+|[*†‡§¶])[\s\]),]*$/u.test(element.textContent);

/** Skipped things that do not end the block around them. */
const inLineTags = new Set([
  'CODE',
  'KBD',
  'SAMP',
  'IMG',
  'PICTURE',
  'BUTTON',
  'INPUT',
  'svg',
  'math',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'RT',
  'RP',
]);
export const sitsInLine = (element: TreeElement): boolean => isInline(element) || inLineTags.has(element.tagName);

const unseenTags = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'RT', 'RP', 'SUP']);
/** Whether a skipped thing in the line parts the words at its sides. */
export const isSeen = (element: TreeElement): boolean => !unseenTags.has(element.tagName) && !isHidden(element);

const isEditable = (element: TreeElement): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

const headingTag = /^H[1-6]$/u;
export const isHeading = (element: TreeElement): boolean =>
  headingTag.test(element.tagName) || element.getAttribute('role') === 'heading';
