/** Random markup of the same words, as a tree that becomes a page's DOM or a syntax tree. */
import fc from 'fast-check';

export interface Node {
  /** `#comment` for a comment. */
  readonly tag: string;
  readonly children: readonly Child[];
}
/** A text node or another. */
export type Child = Node | string;

/** One change of a paragraph. Places are counted modulo its length. */
export interface Edit {
  readonly kind: 'wrap' | 'insert' | 'split';
  readonly tag: number;
  readonly from: number;
  readonly length: number;
}

const inlineTags = [
  'em',
  'a',
  'span',
  'mark',
  'b',
  'i',
  'strong',
  'u',
  'cite',
  'q',
  'font',
  'ins',
  'house-style',
  'st1:place',
] as const;
/** What no reader sees: comments, and elements with nothing, or code, in them. */
const unseenTags: readonly string[] = ['#comment', 'wbr', 'span', 'a', 'i', 'script', 'template', 'x-anchor'];

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('wrap', 'wrap', 'insert', 'split'),
  tag: fc.nat(1000),
  from: fc.nat(5000),
  length: fc.oneof(fc.nat(12), fc.nat(500)),
});

export const randomEdits: fc.Arbitrary<readonly Edit[]> = fc.array(edit, { maxLength: 25 });

/** A block of these words, with the edits made. */
export function markedUp(text: string, edits: readonly Edit[], tag = 'p'): Node {
  let children: readonly Child[] = [text];
  for (const { kind, tag: nth, from, length } of edits) {
    const at = from % (text.length + 1);
    if (kind === 'wrap') {
      if (!isNoteLike(text.slice(at, at + length)))
        children = wrapped(children, at, at + length, pick(inlineTags, nth));
    } else children = cut(children, at, kind === 'insert' ? [unseenElement(pick(unseenTags, nth))] : []);
  }
  return { tag, children };
}

const pick = (tags: readonly string[], nth: number): string => tags[nth % tags.length] ?? '';

/** A number raised after a word is a note's, to the widget as to a reader. */
const isNoteLike = (text: string): boolean => !/\p{L}/u.test(text) && /[\d*†‡§¶]/u.test(text);

const unseenElement = (tag: string): Node => ({ tag, children: tag === 'script' || tag === 'template' ? [';'] : [] });

const lengthOf = (child: Child): number =>
  typeof child === 'string'
    ? child.length
    : unseenTags.includes(child.tag) && child.children[0] === ';'
      ? 0
      : child.children.reduce((sum, inner) => sum + lengthOf(inner), 0);

/** What stands from `from` to `to` in elements of that tag; where it reaches into an element, in one of its own there. */
function wrapped(children: readonly Child[], from: number, to: number, tag: string): Child[] {
  const done: Child[] = [];
  let run: Child[] = [];
  const endRun = (): void => {
    if (run.length > 0) done.push({ tag, children: run });
    run = [];
  };
  let start = 0;
  for (const child of children) {
    const end = start + lengthOf(child);
    const isInside = start < to && from < end && start !== end;
    if (!isInside) {
      endRun();
      done.push(child);
    } else if (typeof child === 'string') {
      const [a, b] = [Math.max(0, from - start), to - start];
      if (a > 0) done.push(child.slice(0, a));
      run.push(child.slice(a, b));
      if (b < child.length) {
        endRun();
        done.push(child.slice(b));
      }
    } else if (from <= start && end <= to) run.push(child);
    else {
      endRun();
      done.push({ ...child, children: wrapped(child.children, from - start, to - start, tag) });
    }
    start = end;
  }
  endRun();
  return done;
}

/** Text cut in two at a place, with something put between. */
function cut(children: readonly Child[], at: number, between: readonly Child[]): Child[] {
  let start = 0;
  for (const [i, child] of children.entries()) {
    const end = start + lengthOf(child);
    if (start <= at && at <= end && start !== end) {
      const inside = at - start;
      const parts = typeof child === 'string' ? [child.slice(0, inside), ...between, child.slice(inside)].filter((part) => part !== '') : [{ ...child, children: cut(child.children, inside, between) }]; // prettier-ignore
      return [...children.slice(0, i), ...parts, ...children.slice(i + 1)];
    }
    start = end;
  }
  return [...children, ...between];
}
