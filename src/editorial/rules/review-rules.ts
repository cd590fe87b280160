/** Checks that a dossier has been reviewed lately. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';

/**
 * @param months how long a review counts
 * @param today as an ISO date, such as "2025-03-01"
 */
export function staleFindings({ reviewed }: Dossier, months: number, today: string): Finding[] {
  const due = new Date(`${today}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() - months);
  // There is no 31 February: then the last day of the month before is meant.
  if (due.getUTCDate() !== Number(today.slice(8, 10))) due.setUTCDate(0);
  return reviewed < due.toISOString().slice(0, 10)
    ? [{ code: 'stale-review', severity: 'warning', path: ['reviewed'], args: { months, date: reviewed } }]
    : [];
}
