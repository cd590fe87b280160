/** Random changes that a page makes to its own text, for as long as it lives. */
import fc from 'fast-check';

export interface Change {
  readonly kind: string;
  /** Which block, and which words in its place: each counted on from the first again. */
  readonly block: number;
  readonly words: number;
  /** Before the next change, ms. */
  readonly pause: number;
}

type Apply = (main: Element, block: HTMLElement, words: string) => void;

/** Of elements: they mean the same whatever stands within a block. */
const ofElements: Readonly<Record<string, Apply>> = {
  'new words': (_, block, words) => {
    block.textContent = words;
  },
  'more words': (main, _, words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    main.append(paragraph);
  },
  'the same words in new nodes': (_, block) => {
    const { innerHTML } = block;
    block.innerHTML = innerHTML;
  },
  'all words in new nodes': (main) => {
    const { innerHTML } = main;
    main.innerHTML = innerHTML;
  },
  'an element around the words': (_, block) => {
    const around = document.createElement('em');
    around.append(...block.childNodes);
    block.append(around);
  },
  'a block goes': (_, block) => {
    block.remove();
  },
  'a block to the end': (main, block) => {
    main.append(block);
  },
  'a copy at the end': (main, block) => {
    main.append(block.cloneNode(true));
  },
  'hidden or shown': (_, block) => {
    block.hidden = !block.hidden;
  },
  'hidden or shown by a class': (_, block) => {
    block.classList.toggle('away');
  },
  'joined texts': (main) => {
    main.normalize();
  },
};

/** Of texts, which marks in the page would cut. */
const ofTexts: Readonly<Record<string, Apply>> = {
  'a text is cut': (_, block) => {
    const text = textIn(block);
    text?.splitText(text.length >> 1);
  },
  'a text has other words': (_, block, words) => {
    const text = textIn(block);
    if (text) text.data = words;
  },
  'a text loses its end': (_, block) => {
    const text = textIn(block);
    text?.deleteData(text.length >> 1, text.length);
  },
};

const all = { ...ofElements, ...ofTexts };

function textIn(block: Element): Text | null {
  return document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}

const changesOf = (kinds: readonly string[]): fc.Arbitrary<readonly Change[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      block: fc.nat(20),
      words: fc.nat(20),
      pause: fc.constantFrom(0, 0, 0, 5, 40),
    }),
    { minLength: 1, maxLength: 8 },
  );

/** @param marks how the widget marks: inline marks are within the texts of the page */
export const randomChanges = (marks: string): fc.Arbitrary<readonly Change[]> =>
  changesOf(Object.keys(marks === 'inline' ? ofElements : all));

/** @param texts whose words come in place of others, or after them */
export function change(main: Element, { kind, block, words }: Change, texts: readonly string[]): void {
  const blocks = [...main.children];
  const at = blocks[block % blocks.length];
  if (at instanceof HTMLElement) all[kind]?.(main, at, texts[words % texts.length] ?? '');
}
