/** The elements that a scope chooses are found in one walk through the tree, however deep it is. */
import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { HastElement, outermost } from '../../../src/hast/hast-tree.js';

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

function nested(depth: number, innermost: Element): Element {
  let tree = innermost;
  for (let level = 1; level < depth; level++) tree = element('div', tree);
  return tree;
}

const isChosen = ({ tag }: HastElement): boolean => tag === 'MAIN';

/** Counts how often the way up is asked for, from whichever element. */
function countClimbs(root: HastElement): () => number {
  let climbs = 0;
  for (const one of [...root.descendants()]) {
    const { parent } = one;
    Object.defineProperty(one, 'parent', { get: () => (climbs++, parent) });
  }
  return () => climbs;
}

describe('the outermost elements that pass a test', () => {
  it('elements within others that pass are left out, the next beside them are not', () => {
    const root = new HastElement(
      element('body', element('main', element('main'), element('p', element('main'))), element('div', element('main'))),
    );
    const found = outermost(root, isChosen);
    expect(found.map(({ parent }) => parent?.tag)).toEqual(['BODY', 'DIV']);
    expect(outermost(found[0] as HastElement, isChosen)).toEqual([found[0]]);
  });

  it('a tree of 20,000 levels below one that passes is climbed once', () => {
    const DEPTH = 20_000;
    const root = new HastElement(element('body', element('main'), nested(DEPTH, element('main')), element('main')));
    const climbs = countClimbs(root);
    expect(outermost(root, isChosen)).toHaveLength(3);
    expect(climbs()).toBeLessThan(DEPTH * 3);
  });
});
