/**
 * Runs every editorial rule that needs nothing but the dossier, in the order of `DossierCode` in
 * `editorial/finding.ts`.
 */
import { aliasFindings } from './alias-rules.js';
import { balanceFindings } from './balance-rules.js';
import { dateFindings } from './date-rules.js';
import { fairnessFindings } from './fairness-rules.js';
import type { Finding } from './finding.js';
import { gistFindings, jargonFindings } from './gist-rules.js';
import { ownTexts } from './own-texts.js';
import { placeFindings, relationFindings } from './place-rules.js';
import { quotationFindings } from './quotation-rules.js';
import type { Dossier } from '../dossier/schema/schema.js';
import { sourcingFindings } from './sourcing-rules.js';
import { wordingFindings } from './loaded-word-rules.js';

/** @param fold makes equal what matching takes for equal: `foldText` of `text/fold-text.ts` */
export function editorialFindings(dossier: Dossier, fold: (text: string) => string): Finding[] {
  const texts = ownTexts(dossier);
  return [
    ...wordingFindings(texts, dossier.lang),
    ...dateFindings(dossier, texts),
    ...balanceFindings(dossier),
    ...sourcingFindings(dossier),
    ...aliasFindings(dossier, fold),
    ...quotationFindings(dossier, texts),
    ...placeFindings(dossier),
    ...relationFindings(dossier),
    ...gistFindings(dossier),
    ...jargonFindings(dossier),
    ...fairnessFindings(dossier),
  ];
}
