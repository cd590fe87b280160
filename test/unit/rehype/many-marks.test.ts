import { describe, expect, it } from 'vitest';
import { readHastBlocks } from '../../../src/hast/hast-blocks.js';
import { HastElement, type Element } from '../../../src/hast/hast-tree.js';
import { wrapMarks } from '../../../src/rehype/hast-marks.js';

const entry = { id: 'armenia', type: 'state', contested: false, name: 'Armenia' } as const;
const name = 'Armenia ';

/** Marks a name so many times in one paragraph. @returns what the processor took, in ms, and the paragraph */
function marked(count: number, divided: boolean): { cost: number; paragraph: Element } {
  const names = { type: 'text', value: name.repeat(count) } as const;
  const pieces: Element['children'] = Array.from({ length: count }, (_, i) =>
    i % 2 === 0
      ? { type: 'text', value: name.repeat(2) }
      : { type: 'element', tagName: 'wbr', properties: {}, children: [] },
  );
  const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: divided ? pieces : [names] };
  const [block] = readHastBlocks(new HastElement({ type: 'root', children: [paragraph] }));
  const marks = Array.from({ length: count }, (_, i) => {
    return { entry, block: block!, start: i * name.length, end: (i + 1) * name.length - 1 };
  });
  const before = process.cpuUsage();
  wrapMarks(marks);
  return { cost: process.cpuUsage(before).user / 1000, paragraph };
}

const marksIn = ({ children }: Element): number =>
  children.filter((child) => child.type === 'element' && child.tagName === 'span').length;

describe('many marks in one paragraph', () => {
  it('many marks in one text are made in a time that grows with their number', () => {
    const { cost, paragraph } = marked(100_000, false);
    expect(marksIn(paragraph)).toBe(100_000);
    // Work that grows with the square of the number takes over ten seconds, this a quarter of one.
    expect(cost).toBeLessThan(4000);
  });

  it('many marks in as many texts are made, each in its own', () => {
    expect(marksIn(marked(2000, true).paragraph)).toBe(2000);
  });
});
