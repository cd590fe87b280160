/** Changes to the sound folder that break one thing each. */
import type { CheckOptions } from '../../../src/authoring/check/check.js';
import { changed, type Files } from './folders.js';

/** What breaks a rule; a `▸` stands where the remark must point. */
export interface Case {
  readonly files: Files;
  readonly options?: CheckOptions;
}

export const armenia = (from: string, to: string): Case => ({ files: changed('entries/armenia.yaml', from, to) });
export const dispute = (from: string, to: string): Case => ({ files: changed('entries/hill-dispute.yaml', from, to) });
export const top = (from: string, to: string): Case => ({ files: changed('dossier.yaml', from, to) });
export const sources = (from: string, to: string): Case => ({ files: changed('sources.yaml', from, to) });
export const background = (text: string): Case => armenia('Armenia is a state in the South Caucasus. [S1]', text);
export const facts = (list: string): Case => armenia('related:', `facts:\n${list}\nrelated:`);
