import type { Dossier } from '../dossier/schema/schema.js';
import type { Finding } from './finding.js';

/** @param today as an ISO date */
export function staleFindings({ reviewed }: Dossier, months: number, today: string): Finding[] {
  const due = new Date(`${today}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() - months);
  return reviewed < due.toISOString().slice(0, 10)
    ? [{ code: 'stale-review', severity: 'warning', path: ['reviewed'], args: { months, date: reviewed } }]
    : [];
}
