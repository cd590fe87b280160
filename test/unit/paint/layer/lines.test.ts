import { describe, expect, it } from 'vitest';
import { clipped, linesOf, type Box } from '../../../../src/paint/layer/lines.js';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('the lines of a mark', () => {
  it('the lines of a mark are one for each line of the text, however many tags divide it', () => {
    const boxes = [box(10, 0, 40, 20), box(40, 2, 60, 18), box(60, 0, 90, 20), box(0, 25, 30, 45)];
    expect(linesOf(boxes, false)).toEqual([box(10, 0, 90, 20), box(0, 25, 30, 45)]);
  });

  it('the lines of a mark are not doubled by an element and the text in it', () => {
    expect(linesOf([box(0, 0, 50, 20), box(0, 1, 50, 19)], false)).toEqual([box(0, 0, 50, 20)]);
  });

  it('the lines of a mark leave out what takes no room', () => {
    expect(linesOf([box(5, 0, 5, 20), box(5, 0, 30, 20)], false)).toEqual([box(5, 0, 30, 20)]);
  });

  it('the lines of a mark stay apart where other words are between them', () => {
    expect(linesOf([box(0, 0, 20, 20), box(60, 0, 80, 20)], false)).toHaveLength(2);
  });

  it('the lines of a mark in vertical text run down', () => {
    const boxes = [box(50, 10, 70, 40), box(50, 40, 70, 90), box(20, 0, 40, 30)];
    expect(linesOf(boxes, true)).toEqual([box(50, 10, 70, 90), box(20, 0, 40, 30)]);
  });
});

describe('a box that is cut off', () => {
  it('a box that is cut off keeps the part that can be seen', () => {
    expect(clipped(box(0, 0, 100, 20), box(30, 0, 60, 200))).toEqual(box(30, 0, 60, 20));
  });
  it('a box that is cut off altogether is none', () => {
    expect(clipped(box(0, 0, 100, 20), box(0, 30, 100, 60))).toBeUndefined();
  });
  it('a box that nothing cuts off stays as it is', () => {
    expect(clipped(box(0, 0, 100, 20), undefined)).toEqual(box(0, 0, 100, 20));
  });
});
