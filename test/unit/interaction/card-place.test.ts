import { describe, expect, it } from 'vitest';
import { placeAt, roomOf, spotsBeside, type Spots } from '../../../src/interaction/popovers/card-place.js';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const screen = box(0, 0, 1000, 600);
const card = { width: 320, height: 200 };

const beside = (...boxes: Parameters<typeof spotsBeside>[0][]): Spots => spotsBeside(boxes.flat(), screen, undefined)!;

describe('a card beside its mark', () => {
  it('a card stands below its mark where it fits, and begins where the mark does', () => {
    expect(placeAt(beside([box(100, 100, 160, 120)]), card, false)).toMatchObject({ x: 100, y: 128 });
  });

  it('a card stands above its mark where it does not fit below', () => {
    expect(placeAt(beside([box(100, 450, 160, 470)]), card, false)).toMatchObject({ x: 100, y: 242 });
  });

  it('a card that fits neither above nor below its mark stands to the right of it, or else to the left', () => {
    const tall = { width: 320, height: 390 };
    expect(placeAt(beside([box(100, 200, 160, 220)]), tall, false)).toEqual({ x: 168, y: 192, way: 'aside' });
    expect(placeAt(beside([box(900, 200, 960, 220)]), tall, false)).toEqual({ x: 572, y: 192, way: 'aside' });
    expect(placeAt(beside([box(500, 200, 560, 220)]), tall, true).x).toBe(500 - 8 - 320);
  });

  it('a card that stands aside stays there while it can, and one in line does too', () => {
    const spots = beside([box(100, 100, 160, 120)]);
    expect(placeAt(spots, card, false, 'aside')).toEqual({ x: 168, y: 92, way: 'aside' });
    expect(placeAt(beside([box(100, 200, 160, 220)]), { width: 320, height: 390 }, false, 'line').way).toBe('line');
  });

  it('a card that fits on no side of its mark stands where there is more room, within the viewport', () => {
    const tall = { width: 720, height: 390 };
    expect(placeAt(beside([box(300, 200, 700, 220)]), tall, false).y).toBe(600 - 8 - 390);
    expect(placeAt(beside([box(300, 400, 700, 420)]), tall, false).y).toBe(8);
  });

  it('a card that is higher than the viewport begins at its top', () => {
    expect(placeAt(beside([box(100, 400, 160, 420)]), { width: 320, height: 700 }, false).y).toBe(8);
  });

  it('a card may be as high as the room on that side of its mark which has more', () => {
    expect(roomOf(beside([box(100, 400, 160, 420)]))).toBe(400 - 8 - 8);
  });

  it('a card is no higher than a low viewport, and in a higher one never too low to be read', () => {
    const inHeight = (height: number) => spotsBeside([box(100, 40, 160, 60)], box(0, 0, 1000, height), undefined)!;
    expect(roomOf(inHeight(100))).toBe(100 - 8 - 8);
    expect(roomOf(inHeight(200))).toBe(140);
  });

  it('a card stays in the viewport, off its edges', () => {
    expect(placeAt(beside([box(900, 100, 990, 120)]), card, false).x).toBe(1000 - 8 - 320);
    expect(placeAt(beside([box(2, 100, 60, 120)]), card, false).x).toBe(8);
  });

  it('a card ends where its mark does in text that runs from right to left', () => {
    expect(placeAt(beside([box(500, 100, 600, 120)]), card, true).x).toBe(600 - 320);
  });
});

describe('a card beside a mark that the end of a line breaks', () => {
  const lines = [box(800, 100, 950, 120), box(20, 124, 90, 144)];

  it('a card is beside that line of a broken mark which was pointed at', () => {
    const at = (x: number, y: number) => placeAt(spotsBeside(lines, screen, { x, y })!, card, false);
    expect(at(810, 110)).toMatchObject({ x: 672, y: 128 });
    expect(at(50, 130)).toMatchObject({ x: 20, y: 152 });
  });

  it('a card is beside the line pointed at of a broken mark in text that runs from right to left', () => {
    const rightToLeft = [box(20, 100, 90, 120), box(800, 124, 950, 144)];
    const at = (x: number, y: number) => placeAt(spotsBeside(rightToLeft, screen, { x, y })!, card, true);
    expect(at(50, 110)).toMatchObject({ x: 8, y: 128 });
    expect(at(900, 130)).toMatchObject({ x: 950 - 320, y: 152 });
  });

  it('a card is beside the line pointed at of a mark that goes on at the top of the next column', () => {
    const columns = [box(20, 500, 300, 520), box(500, 100, 600, 120)];
    const at = (x: number, y: number) => placeAt(spotsBeside(columns, screen, { x, y })!, card, false);
    expect(at(50, 510)).toMatchObject({ x: 20, y: 500 - 8 - 200 });
    expect(at(550, 110)).toMatchObject({ x: 500, y: 128 });
  });

  it('a card covers no line of a broken mark where nobody points, or where one line is above the other', () => {
    expect(placeAt(beside(lines), card, false)).toMatchObject({ x: 20, y: 152 });
    const over = [box(100, 100, 900, 120), box(20, 124, 300, 144)];
    expect(placeAt(spotsBeside(over, screen, { x: 800, y: 110 })!, card, false)).toMatchObject({ x: 20, y: 152 });
  });

  it('a card takes several boxes of its mark in one line as one', () => {
    const pieces = [box(100, 100, 160, 120), box(160, 98, 200, 121)];
    expect(placeAt(beside(pieces), card, false)).toMatchObject({ x: 100, y: 129 });
  });

  it('a card stands nowhere for a mark without a box', () => {
    expect(spotsBeside([], screen, undefined)).toBeUndefined();
  });
});
