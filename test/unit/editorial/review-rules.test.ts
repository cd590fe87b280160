import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { staleFindings } from '../../../src/editorial/rules/review-rules.js';

const isStale = (reviewed: string, months: number, today: string): boolean =>
  staleFindings({ reviewed } as Dossier, months, today).length > 0;

describe('how long a review counts', () => {
  it('a review counts for as many months as are asked, also from a day that the month of its end lacks', () => {
    expect(isStale('2027-03-01', 1, '2027-03-31')).toBe(false);
    expect(isStale('2027-02-28', 1, '2027-03-31')).toBe(false);
    expect(isStale('2027-02-27', 1, '2027-03-31')).toBe(true);
    expect(isStale('2026-11-22', 6, '2027-05-22')).toBe(false);
    expect(isStale('2026-11-21', 6, '2027-05-22')).toBe(true);
  });
});
