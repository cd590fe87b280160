/** Checks a dossier: its files, its shape, what it refers to, and the editorial rules. */
import { articleFindings } from '../../editorial/rules/note-rules.js';
import { editorialFindings } from '../../editorial/editorial-rules.js';
import { compareQuotations, type Comparison } from '../../editorial/rules/excerpt-rules.js';
import type { Finding } from '../../editorial/finding.js';
import { gistsBesideArticle } from '../../editorial/rules/gist-rules.js';
import { registerFindings } from '../../editorial/rules/register-rules.js';
import { registersSchema, type Registers } from '../../dossier/schema/registers-schema.js';
import type { Issue, IssueCode } from '../../dossier/issue.js';
import { limits } from '../../dossier/limits.js';
import { neverFound } from './never-found.js';
import { checkShape } from '../../dossier/parse.js';
import { staleFindings } from '../../editorial/rules/review-rules.js';
import { translationFindings } from '../../editorial/rules/translation-rules.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { foldText } from '../../text/fold-text.js';
import { everyUnknownField, suggestionFor } from './did-you-mean.js';
import type { DossierFolder } from '../folder/dossier-folder.js';
import { isGap, isInDraft, readDrafts } from './drafts.js';
import { folderRemarks } from './folder-rules.js';
import { byPlace, type Remark } from './remark.js';
import { unfinishedFiles, type Unfinished } from './unfinished.js';

/** What to check besides. */
export interface CheckOptions {
  /** Saved excerpts of sources, by source id. */
  readonly excerpts?: ReadonlyMap<string, string>;
  /** Months after which a review is stale, and today as an ISO date. */
  readonly stale?: { readonly months: number; readonly today: string };
  /** Today as an ISO date, for a draft that nobody has reviewed yet. */
  readonly today?: string;
}

/** What came of a check. */
export interface Checked {
  readonly folder: DossierFolder;
  /** All remarks, in the order of their places. */
  readonly remarks: readonly Remark[];
  /**
   * The dossier, where it is sound: without issues, whatever the editorial rules say of it. Its drafts have stand-ins for
   * what they lack.
   */
  readonly dossier: Dossier | undefined;
  /** The files that are still being written, with what they lack. None of that is among the remarks. */
  readonly unfinished: readonly Unfinished[];
  /** What is said of drafts: what they lack, and what the rules say of them, stand-ins included. */
  readonly ofDrafts: { readonly gaps: readonly Issue[]; readonly findings: readonly Remark[] };
  /** The translations of the folder, by language. */
  readonly translations: NonNullable<Registers['translations']>;
  /** How many quotations were compared; absent where there is no excerpt to compare them with. */
  readonly quotations?: Omit<Comparison, 'findings'>;
}

/**
 * Checks a dossier in three stages: whether its files can be read, whether it has the shape of a dossier, then
 * references and editorial rules together. It stops at the first stage that fails, since the next ones would only
 * repeat the same errors.
 */
export function checkDossier(folder: DossierFolder, options: CheckOptions = {}): Checked {
  if (folder.problems.length > 0) {
    const remarks = folder.problems.map((problem): Remark => {
      return { kind: 'file', severity: 'error', path: [], args: {}, ...problem };
    });
    return {
      folder,
      remarks: remarks.toSorted(byPlace),
      dossier: undefined,
      translations: {},
      unfinished: [],
      ofDrafts: { gaps: [], findings: [] },
    };
  }
  const { parsed, value, gaps } = readDrafts(folder, options.today ?? new Date().toISOString().slice(0, 10));
  const { dossier: sound } = parsed;
  const issues = parsed.issues.filter((issue) => !isGap(issue, folder));
  const dossier = sound ?? (parsed.issues.every(isReference) ? (value as Dossier) : undefined);
  const { sound: registers = {}, issues: ofRegisters } = checkShape(registersSchema, folder.registers, noMore);
  const compared = dossier && compareWith(dossier, folder, registers, options);
  const all = [
    ...[...issues, ...ofRegisters]
      .flatMap((issue) => everyUnknownField(issue, folder.value))
      .slice(0, limits.issues)
      .map((issue) => issueRemark(issue, folder)),
    ...(dossier
      ? [...findingsOf(dossier, folder, registers, compared, options), ...folderRemarks(folder, dossier)]
      : []),
  ];
  const isOfDraft = ({ kind, path }: Remark): boolean => kind === 'finding' && path.length > 0 && isInDraft(path, folder); // prettier-ignore
  const lacks = [...gaps, ...parsed.issues.filter((issue) => isGap(issue, folder))];
  const findings = all.filter(isOfDraft);
  return {
    folder,
    remarks: all.filter((remark) => !isOfDraft(remark)).toSorted(byPlace),
    unfinished: unfinishedFiles(folder, lacks, findings),
    ofDrafts: { gaps: lacks, findings },
    dossier: ofRegisters.length > 0 ? undefined : sound,
    translations: registers.translations ?? {},
    ...(compared ? { quotations: compared } : {}),
  };
}

const noMore = (): Issue[] => [];

/** Compares quotations with the excerpts of the folder, and with others that are given. */
function compareWith(
  dossier: Dossier,
  { article }: DossierFolder,
  { excerpts = {} }: Registers,
  options: CheckOptions,
): Comparison | undefined {
  const all = new Map(Object.entries(excerpts).map(([id, texts]) => [id, texts.map(({ text }) => text)]));
  for (const [id, text] of options.excerpts ?? []) all.set(id, [...(all.get(id) ?? []), text]);
  return all.size > 0 ? compareQuotations(dossier, { excerpts: all, article }) : undefined;
}

/**
 * Codes of issues that `parseDossier` looks for only in a value with the shape of a dossier: with these alone the rules
 * can be checked.
 */
const references: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'duplicate-id', 'unknown-source', 'unknown-entry', 'unknown-place', 'unknown-side', 'missing-side', 'same-holder',
]); // prettier-ignore

const isReference = ({ code, path }: Issue): boolean =>
  references.has(code) || (code === 'no-source' && path.at(-1) !== 'sources');

function issueRemark(issue: Issue, folder: DossierFolder): Remark {
  const suggestion = suggestionFor(issue, folder.value);
  const phrase = issue.code === 'unknown-source' ? String(issue.args['source']) : undefined;
  return {
    kind: 'issue',
    severity: 'error',
    ...issue,
    place: folder.placeOf(issue.path, phrase),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function findingsOf(
  dossier: Dossier,
  folder: DossierFolder,
  registers: Registers,
  compared: Comparison | undefined,
  { stale }: CheckOptions,
): Remark[] {
  const findings = [
    ...editorialFindings(dossier, foldText),
    ...neverFound(dossier),
    ...registerFindings(dossier, registers),
    ...translationFindings(dossier, registers),
    ...(folder.article ? articleFindings(dossier, folder.article) : []),
    ...(folder.article ? gistsBesideArticle(dossier, folder.article) : []),
    ...(compared?.findings ?? []),
    ...(stale ? staleFindings(dossier, stale.months, stale.today) : []),
  ];
  return findings.slice(0, mostFindings).map((finding) => findingRemark(finding, folder));
}

/** More of them would only hide the first ones, and to find the place of each takes a while. */
export const mostFindings = 1000;

/** A finding of the editorial rules with its place in the files. */
export const findingRemark = ({ code, severity, path, args, at }: Finding, folder: DossierFolder): Remark => ({
  kind: 'finding',
  code,
  severity,
  path,
  args,
  place: folder.placeOf(path, at?.phrase, at?.nth),
});
