/**
 * Tells which elements of a page are prose, and which flow in line. By tag and attribute alone, since asking for
 * computed style would cost the page a style pass.
 */
import { TEXT_NODE, type TreeElement, type TreeNode, type TreeText } from './tree.js';

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/**
 * Elements that flow within a line. All others begin and end a block, except unknown ones among words: see
 * `isAmongWords`.
 */
const inlineTags = tags(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY RB S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR ARTICLE-CONTEXT-MARK',
);

/** Elements whose text is not prose: code, controls, embedded content, and what only machines read. */
const skippedTags = tags(
  'SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA INPUT SELECT BUTTON DATALIST OPTION METER PROGRESS OUTPUT CODE KBD SAMP CANVAS IFRAME OBJECT EMBED AUDIO VIDEO PICTURE IMG MAP RT RP HEAD ARTICLE-CONTEXT svg math',
);

export const isInline = (element: TreeElement): boolean =>
  mayBeInline(element) && (inlineTags.has(element.tagName) || isAmongWords(element));

/**
 * Custom elements, and elements with a prefix, such as the smart tags of Word (`<st1:place>`). Only style tells whether
 * they flow in line, so that is guessed from what stands beside them.
 */
const isUnknown = /[-:]/u;
const mayBeInline = ({ tagName }: TreeElement): boolean => inlineTags.has(tagName) || isUnknown.test(tagName);
const isAmongWords = ({ parentElement: parent, previousSibling, nextSibling }: TreeElement): boolean =>
  hasWords(previousSibling) ||
  hasWords(nextSibling) ||
  (parent !== null && (ofPhrasing.test(parent.tagName) || (mayBeInline(parent) && isAmongWords(parent))));

/**
 * Elements that hold phrasing content only, so no blocks:
 * https://html.spec.whatwg.org/multipage/dom.html#phrasing-content
 */
const ofPhrasing = /^(?:P|H[1-6])$/u;
const hasWords = (node: TreeNode | null): boolean =>
  node?.nodeType === TEXT_NODE && /\S/u.test((node as TreeText).data);

/**
 * Whether an element's text is not read: it is not prose, hidden, editable, or marked by the publisher to be ignored.
 */
export function isSkipped(element: TreeElement): boolean {
  const tag = element.tagName;
  if (tag === 'NAV' ? !holdsMain(element) : skippedTags.has(tag)) return true;
  if (tag === 'PRE' ? isCode(element) : isFootnoteSign(element)) return true;
  return (
    element.hasAttributes() &&
    (isHidden(element) || element.hasAttribute('data-article-context-ignore') || isEditable(element))
  );
}

/**
 * Whether an element is hidden. `aria-hidden` does not always say so. While a consent dialog is open, pages set it on
 * all the rest. And animated headlines set it on each letter, with the whole text as the `aria-label` of the parent.
 */
const isHidden = (element: TreeElement): boolean =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' && !isSeenAllTheSame(element, element.parentElement));

const isSeenAllTheSame = (element: TreeElement, parent: TreeElement | null): boolean =>
  parent?.tagName === 'BODY' || parent?.hasAttribute('aria-label') === true || holdsMain(element);

const holdsMain = (element: TreeElement): boolean => holds(element, 'main');

function holds(element: TreeElement, tag: string): boolean {
  for (const _ of element.getElementsByTagName(tag)) return true;
  return false;
}

/**
 * Whether a `<pre>` is code. Old archives have letters and articles in it: a dozen words or more, without signs of
 * code.
 */
const isCode = (element: TreeElement): boolean =>
  holds(element, 'code') || /[{}]| = |<\/|\);/u.test(element.textContent) || !hasManyWords(element.textContent, 11);

/**
 * Whether a text has at least so many words with a space after them. Only the ends of words are matched: a pattern for
 * whole words would, in a text without spaces, be tried from each letter to the end of the text.
 */
function hasManyWords(text: string, least: number): boolean {
  const wordEnd = /\S\s/gu;
  for (let words = 0; words < least; words++) if (!wordEnd.test(text)) return false;
  return true;
}

/**
 * Whether an element is the mark of a footnote, which is no part of the word before it, as the “th” of “20th” is. Pages
 * that do without `<sup>` raise a link or a span by style: then it is one if it is a number or a sign right after a
 * letter.
 */
function isFootnoteSign(element: TreeElement): boolean {
  const tag = element.tagName;
  if (tag === 'SUP') return noteMark.test(element.textContent) || isAfterLetter(element);
  return (tag === 'A' || tag === 'SPAN') && isAfterLetter(element) && noteMark.test(element.textContent);
}
const noteMark = /^[\s[(]*(?:\d+|[*†‡§¶])[\s\]),]*$/u;
const isAfterLetter = ({ previousSibling }: TreeElement): boolean =>
  previousSibling?.nodeType === TEXT_NODE && /\p{L}$/u.test((previousSibling as TreeText).data);

/** Skipped elements that do not end the block around them. */
const inLineTags = tags('CODE KBD SAMP IMG PICTURE BUTTON INPUT svg math SCRIPT STYLE TEMPLATE RT RP');
/** Whether a skipped element stands in a line of text, so that the text after it goes on in the same block. */
export const sitsInLine = (element: TreeElement): boolean => isInline(element) || inLineTags.has(element.tagName);

const unseenTags = tags('SCRIPT STYLE TEMPLATE RT RP');
/** Whether a reader sees a skipped element in the line, so that it parts the words beside it. */
export const isSeen = (element: TreeElement): boolean =>
  !unseenTags.has(element.tagName) && !isHidden(element) && !isFootnoteSign(element);

const isEditable = (element: TreeElement): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

const headingTag = /^H[1-6]$/u;
export const isHeading = (element: TreeElement): boolean =>
  headingTag.test(element.tagName) || element.getAttribute('role') === 'heading';
