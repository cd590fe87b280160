/**
 * Tells which elements of a page are prose, and which flow in line. By tag and attribute alone, since asking for
 * computed style would cost the page a style pass.
 */
import { TEXT_NODE, type Tree } from './tree/tree.js';

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/**
 * Elements that flow within a line. All others begin and end a block, except unknown ones among words: see
 * `isAmongWords`.
 */
const inlineTags = tags(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY RB S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR ARTICLE-CONTEXT-MARK',
);

/**
 * Elements whose text is not prose: code, controls, embedded content, and what only machines read. `TEXT`, `TITLE` and
 * `DESC` are those of a drawing.
 */
const skippedTags = tags(
  'SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA INPUT SELECT BUTTON DATALIST OPTION METER PROGRESS OUTPUT CODE KBD SAMP CANVAS IFRAME OBJECT EMBED AUDIO VIDEO PICTURE IMG MAP RT RP HEAD ARTICLE-CONTEXT TEXT TITLE DESC math',
);

export const isInline = <E extends object>(tree: Tree<E, object>, element: E): boolean => {
  const tag = tree.tagOf(element);
  return inlineTags.has(tag) || (isUnknown.test(tag) && isAmongWords(tree, element));
};

/**
 * Custom elements, and elements with a prefix, such as the smart tags of Word (`<st1:place>`). Only style tells whether
 * they flow in line, so that is guessed from what stands beside them, or beside the inline elements around them.
 */
const isUnknown = /[-:]/u;

function isAmongWords<E extends object>(tree: Tree<E, object>, element: E): boolean {
  let inner = element;
  for (let level = 0; level < LEVELS; level++) {
    if (hasWords(tree, tree.previousOf(inner)) || hasWords(tree, tree.nextOf(inner))) return true;
    const parent = tree.parentOf(inner);
    const tag = parent === null ? '' : tree.tagOf(parent);
    if (ofPhrasing.test(tag)) return true;
    if (parent === null || !(inlineTags.has(tag) || isUnknown.test(tag))) return false;
    inner = parent;
  }
  return false;
}

/** How many levels of inline elements are looked through. A page may nest thousands, and each would look through all. */
const LEVELS = 32;

/**
 * Elements that hold phrasing content only, so no blocks:
 * https://html.spec.whatwg.org/multipage/dom.html#phrasing-content
 */
const ofPhrasing = /^(?:P|H[1-6])$/u;
const hasWords = (tree: Tree<object, object>, node: object | null): boolean =>
  node !== null && tree.kindOf(node) === TEXT_NODE && /\S/u.test(tree.textOf(node));

/**
 * Whether an element's text is not read: it is not prose, hidden, editable, or marked by the publisher to be ignored.
 */
export function isSkipped<E extends object>(tree: Tree<E, object>, element: E): boolean {
  const tag = tree.tagOf(element);
  const mustHold = exceptions[tag];
  if (mustHold ? !holds(tree, element, mustHold) : skippedTags.has(tag)) return true;
  if (tag === 'PRE' ? isCode(tree, element) : isFootnoteSign(tree, element)) return true;
  return (
    tree.hasAttributes(element) &&
    (isHidden(tree, element) ||
      tree.attributeOf(element, 'data-article-context-ignore') !== null ||
      isEditable(tree, element))
  );
}

/**
 * What is skipped unless it holds an element of another tag. A drawing may have HTML in a `<foreignObject>`
 * (https://svgwg.org/svg2-draft/embedded.html#ForeignObjectElement), and a page all of its text in drawings.
 */
const exceptions: Readonly<Record<string, string>> = { NAV: 'main', svg: 'foreignObject' };

/**
 * Whether an element is hidden. `aria-hidden` does not always say so. While a consent dialog is open, pages set it on
 * all the rest. And animated headlines set it on each letter, with the whole text as the `aria-label` of the parent.
 */
const isHidden = <E extends object>(tree: Tree<E, object>, element: E): boolean =>
  tree.attributeOf(element, 'hidden') !== null ||
  (tree.attributeOf(element, 'aria-hidden') === 'true' && !isSeenAllTheSame(tree, element, tree.parentOf(element)));

const isSeenAllTheSame = <E extends object>(tree: Tree<E, object>, element: E, parent: E | null): boolean =>
  (parent !== null && (tree.tagOf(parent) === 'BODY' || tree.attributeOf(parent, 'aria-label') !== null)) ||
  holds(tree, element, 'main');

function holds<E extends object>(tree: Tree<E, object>, element: E, tag: string): boolean {
  for (const _ of tree.withTag(element, tag)) return true;
  return false;
}

/**
 * Whether a `<pre>` is code. Old archives have letters and articles in it: a dozen words or more, without signs of
 * code.
 */
function isCode<E extends object>(tree: Tree<E, object>, element: E): boolean {
  if (holds(tree, element, 'code')) return true;
  const text = tree.textOf(element);
  return /[{}]| = |<\/|\);/u.test(text) || !hasManyWords(text, 11);
}

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
function isFootnoteSign<E extends object>(tree: Tree<E, object>, element: E): boolean {
  const tag = tree.tagOf(element);
  if (tag === 'SUP') return noteMark.test(tree.textOf(element)) || isAfterLetter(tree, element);
  return (tag === 'A' || tag === 'SPAN') && isAfterLetter(tree, element) && noteMark.test(tree.textOf(element));
}
const noteMark = /^[\s[(]*(?:\d+|[*†‡§¶])[\s\]),]*$/u;
const isAfterLetter = (tree: Tree<object, object>, element: object): boolean => {
  const before = tree.previousOf(element);
  return before !== null && tree.kindOf(before) === TEXT_NODE && /\p{L}$/u.test(tree.textOf(before).slice(-2));
};

/** Skipped elements that do not end the block around them. */
const inLineTags = tags('CODE KBD SAMP IMG PICTURE BUTTON INPUT svg math SCRIPT STYLE TEMPLATE RT RP');
/** Whether a skipped element stands in a line of text, so that the text after it goes on in the same block. */
export const sitsInLine = <E extends object>(tree: Tree<E, object>, element: E): boolean =>
  isInline(tree, element) || inLineTags.has(tree.tagOf(element));

const unseenTags = tags('SCRIPT STYLE TEMPLATE RT RP');
/** Whether a reader sees a skipped element in the line, so that it parts the words beside it. */
export const isSeen = <E extends object>(tree: Tree<E, object>, element: E): boolean =>
  !unseenTags.has(tree.tagOf(element)) && !isHidden(tree, element) && !isFootnoteSign(tree, element);

const isEditable = <E extends object>(tree: Tree<E, object>, element: E): boolean => {
  const editable = tree.attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
};

const headingTag = /^H[1-6]$/u;
export const isHeading = <E extends object>(tree: Tree<E, object>, element: E): boolean =>
  headingTag.test(tree.tagOf(element)) || tree.attributeOf(element, 'role') === 'heading';
