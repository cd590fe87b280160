/**
 * Runs every editorial rule that needs nothing but the dossier, in the order of `DossierCode` in
 * `editorial/finding.ts`.
 */
import { aliasFindings } from './rules/alias-rules.js';
import { balanceFindings } from './rules/balance-rules.js';
import { dateFindings } from './rules/date-rules.js';
import { fairnessFindings } from './rules/fairness-rules.js';
import type { Finding } from './finding.js';
import { gistFindings, jargonFindings } from './rules/gist-rules.js';
import { markFindings } from './rules/mark-rules.js';
import { ownTexts } from './own-texts.js';
import { placeFindings, relationFindings } from './rules/place-rules.js';
import { quotationFindings } from './rules/quotation-rules.js';
import type { Dossier } from '../dossier/schema/schema.js';
import { sourcingFindings } from './rules/sourcing-rules.js';
import { wordingFindings } from './rules/loaded-word-rules.js';

/** @param fold makes equal what matching takes for equal: `foldText` of `text/fold-text.ts` */
export function editorialFindings(dossier: Dossier, fold: (text: string) => string): Finding[] {
  const texts = ownTexts(dossier);
  return [
    ...wordingFindings(texts, dossier.lang),
    ...dateFindings(dossier, texts),
    ...balanceFindings(dossier),
    ...sourcingFindings(dossier),
    ...aliasFindings(dossier, fold),
    ...markFindings(dossier),
    ...quotationFindings(dossier, texts),
    ...placeFindings(dossier),
    ...relationFindings(dossier),
    ...gistFindings(dossier),
    ...jargonFindings(dossier),
    ...fairnessFindings(dossier),
  ];
}
