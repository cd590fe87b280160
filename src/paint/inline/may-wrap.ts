/** Tells in which blocks of a page elements around words do no harm. */
import { isContentEditable, namespaceOf } from '../../dom/elements.js';
import { document } from '../../dom/page.js';
import { closest, queryAll } from '../../dom/search.js';
import { parentOf } from '../../dom/natives.js';
import type { Block } from '../../page/blocks.js';
import { withoutOwner } from './owners.js';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * The blocks among these whose text nodes nobody holds, whose layout an element between the words does not change, and
 * that nobody edits.
 */
export function mayWrap(blocks: readonly Block[]): Block[] {
  if (document.designMode === 'on') return [];
  return withoutOwner(blocks).filter(isPlain);
}

function isPlain({ element, text, pieces }: Block): boolean {
  return (
    namespaceOf(element) === HTML &&
    !isContentEditable(element) &&
    !hasSource(text) &&
    !closest(element, composed) &&
    queryAll(element, composed).length === 0 &&
    pieces.every(({ node }) => parentOf(node)?.namespaceURI === HTML)
  );
}

/**
 * What is set as a whole: a ruby base that is cut loses the reading above it, and typesetters of formulas find their
 * sources, or what they have made of them, by the text nodes.
 */
const composed =
  'ruby, svg, math, mjx-container, .MathJax, .MathJax_Preview, .MathJax_Display, .katex, .math, .tex2jax_process, ' +
  '[contenteditable]:not([contenteditable="false"])';

/**
 * Whether a text has the source of a formula in TeX, or a template’s placeholder. Two prices in a sentence are no formula:
 * before the second `$` is a space.
 */
const hasSource = (text: string): boolean =>
  ['\\(', '\\[', '\\begin{', '$$', '{{'].some((sign) => text.includes(sign)) ||
  /\$(?! )[^$]*(?<=\S)\$(?!\d)/u.test(text);
