/** A tree of any shape is read in bounded work, without recursion, with pauses. */
import type { Element, ElementContent, Text } from 'hast';
import { describe, expect, it } from 'vitest';
import { HastElement, HastText, hastTree } from '../../../src/hast/hast-tree.js';
import { readTree, type Block } from '../../../src/page/blocks.js';
import type { Tree } from '../../../src/page/tree/tree.js';

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

interface Reading {
  readonly blocks: readonly Block<HastElement, HastText>[];
  readonly pauses: number;
}

function read(tree: Element, by: Tree<HastElement, HastText> = hastTree): Reading {
  const work = readTree(by, new HastElement(tree));
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { blocks: step.value, pauses };
  }
}

function nested(tag: string, depth: number, innermost: ElementContent): Element {
  let tree = element(tag, innermost);
  for (let level = 1; level < depth; level++) tree = element(tag, tree);
  return tree;
}

const DEEP = 30_000;

describe('reading a tree', () => {
  it.each(['div', 'span', 'x-part', 'a'])('a text beneath 30,000 nested elements is read: %s', (tag) => {
    const { blocks } = read(element('body', nested(tag, DEEP, text('Deep down.')), element('p', text('After it.'))));
    expect(blocks.map((block) => block.text)).toEqual(['Deep down.', 'After it.']);
  });

  it('a text is read beside a hidden part of 30,000 levels', () => {
    const hidden = nested('div', DEEP, text('Nobody sees it.'));
    hidden.properties = { hidden: true };
    expect(read(element('body', hidden, element('p', text('Seen.')))).blocks).toHaveLength(1);
  });

  it('a block that goes on after a nested one keeps the place of its words in the whole', () => {
    const { blocks } = read(element('section', text('One'), element('p', text('two')), text('three')));
    expect(blocks.map((block) => [block.element.tag, block.text])).toEqual([
      ['SECTION', 'One'],
      ['P', 'two'],
      ['SECTION', 'three'],
    ]);
    expect(blocks[2]?.pieces[0]?.contentStart).toBe(6);
  });

  it.each(['x', 'x '])(
    'a text node of a million characters is read as blocks that are searched one by one: “%s”',
    (one) => {
      const long = one.repeat(1_000_000 / one.length);
      const { blocks } = read(element('body', element('p', text('One '), text(long)), element('p', text('Words.'))));
      expect(blocks.at(-1)?.text).toBe('Words.');
      expect(blocks.map((block) => block.text).join('')).toBe(`One ${long}Words.`);
      for (const { text: own, pieces } of blocks.slice(1, -1)) {
        const [piece] = pieces;
        expect(own.length).toBeLessThan(16_001);
        expect(piece?.node.text.slice(-piece.start, own.length - piece.start)).toBe(own);
        expect(piece?.contentStart).toBe(4);
      }
    },
  );

  it('a block never grows beyond what is searched in one go, whatever a paragraph holds', () => {
    const parts = new Array<Text>(40).fill(text('Ten thousand characters in each of these. '.repeat(238)));
    const { blocks } = read(element('p', ...parts));
    expect(blocks.length).toBeGreaterThan(1);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThan(16_001);
    const all = blocks.flatMap(({ pieces }) => pieces);
    expect(all).toHaveLength(40);
    expect(all.at(-1)?.contentStart).toBe(39 * parts[0]!.value.length);
  });

  it('reading pauses for nodes without text as it does for text', () => {
    const many = Array.from({ length: 20_000 }, () => element('br'));
    expect(read(element('p', ...many)).pauses).toBeGreaterThan(50);
  });

  it('reading ends on a tree in which a script moves nodes ahead of it without end', () => {
    const circle: Tree<HastElement, HastText> = {
      ...hastTree,
      nextOf: (node) => hastTree.nextOf(node) ?? (node instanceof HastText ? node : null),
    };
    expect(read(element('p', text('Again and again. '.repeat(10))), circle).blocks.length).toBeGreaterThan(0);
  });
});
