import { describe, expect, it } from 'vitest';
import { makeFingerprint, readFingerprint, sampleOf } from '../../../src/text/fingerprint.js';
import { articleParagraphs } from '../../cases/real-dossier.js';

describe('a sample of a fingerprint', () => {
  const whole = makeFingerprint(articleParagraphs());
  const hashes = [...readFingerprint(whole).keys()];

  it('a sample has as many hashes as asked for, all of them the article’s, from its beginning to its end', () => {
    const sample = [...readFingerprint(sampleOf(whole, 16)).keys()];
    expect(sample).toHaveLength(16);
    const positions = sample.map((hash) => hashes.indexOf(hash));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions[0]).toBe(0);
    const gaps = positions.slice(1).map((position, index) => position - (positions[index] as number));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });

  it('a fingerprint with fewer hashes is its own sample', () => {
    const short = makeFingerprint(['It rained in July.']);
    expect(sampleOf(short, 16)).toBe(short);
    expect(sampleOf('', 16)).toBe('');
  });
});
