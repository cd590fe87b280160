/** Checks that disputed figures have sources, that sources can be found, and that each source is used. */
import { citedSources, withoutCitations } from '../../dossier/citations.js';
import { factText } from '../../dossier/cards/cited-ids.js';
import { citedInTexts } from '../../dossier/cards/cited-texts.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';
import { ownVoice, sentences } from '../../dossier/own-voice.js';

/** A number near a word for losses, refugees or arms: the figures that the sides of a conflict dispute. */
const disputedFigure =
  /(?<![\d,.])\d[\d,.]*(?:\s*(?:%|per cent))?[^.]{0,60}\b(?:deaths?|dead|killed|died|casualties|wounded|displaced|refugees|fled|arms|weapons|imports)\b|\b(?:deaths?|dead|killed|died|casualties|wounded|displaced|refugees|fled|arms|imports)\b[^.]{0,60}\d/iu;

export function sourcingFindings(dossier: Dossier): Finding[] {
  return [
    ...figureFindings(dossier),
    ...addressFindings(dossier),
    ...mirrorFindings(dossier),
    ...unusedFindings(dossier),
  ];
}

/** Years are taken out before figures are looked for. */
const years = /\b(?:1[0-9]|20)\d{2}\b/gu;

/** Words that say of a figure that it is a range, a bound or somebody's count. */
const qualified =
  /\d\s*(?:–|to|and)\s*\d|\b(?:between|about|around|some|up to|at least|over|more than|fewer than|less than|nearly|almost|per|according to|say|says|said|reports?|reported|estimate[sd]?|counts?|counted|puts?|gives?|gave|states?|stated)\b/iu;

const figureFindings = (dossier: Dossier): Finding[] =>
  dossier.entries.flatMap(({ background, facts = [] }, index) => [
    ...sentences(background).flatMap((sentence) => figureFinding(sentence, ['entries', index, 'background'])),
    ...facts.flatMap((fact, i) => figureFinding(factText(fact), ['entries', index, 'facts', i])),
  ]);

function figureFinding(sentence: string, path: Finding['path']): Finding[] {
  if (!disputedFigure.test(withoutCitations(ownVoice(sentence)).replace(years, ''))) return [];
  const [figure = ''] = /\d[\d,.]*/u.exec(withoutCitations(ownVoice(sentence)).replace(years, '')) ?? [];
  const finding = { path, args: { figure }, at: { phrase: figure, nth: 0 } };
  if (citedSources(sentence).length === 0) return [{ code: 'uncited-figure', severity: 'error', ...finding }];
  return qualified.test(sentence) ? [] : [{ code: 'figure-without-range', severity: 'warning', ...finding }];
}

const addressFindings = ({ sources }: Dossier): Finding[] =>
  Object.entries(sources).flatMap(([id, { status, url, address, note }]) =>
    status === 'read' && !url && !address && !note
      ? [{ code: 'source-without-address', severity: 'error', path: ['sources', id], args: { source: id } }]
      : [],
  );

/** Sites that hold copies of what others have published: archives, mirrors of encyclopedias, shelves of documents. */
const copyists =
  /(?:^|[/.])(?:archive\.(?:org|ph|today|is)|webcache\.googleusercontent\.com|cloudfront\.net|docslib\.org|scribd\.com|docplayer\.net|dokumen\.pub|studylib\.net|vdoc\.pub|wikiwand\.com|wikizero\.com|en-academic\.com|infogalactic\.com|alchetron\.com|studentb\.eu|datana\.cloud|friendlywiki\.com|in-the\.news|chazidian\.com)\//iu;

/** A copy may be changed, and may go: a reader has to know where the text first stood, too. */
const mirrorFindings = ({ sources }: Dossier): Finding[] =>
  Object.entries(sources).flatMap(([id, { url, address }]) => {
    const places = [url, address].filter((place) => place !== undefined);
    const isCopy = (place: string): boolean => copyists.test(`/${place.replace(/^https:\/\//u, '')}/`);
    return places.length > 0 && places.every(isCopy)
      ? [{ code: 'mirror-alone', severity: 'warning', path: ['sources', id], args: { source: id } } as const]
      : [];
  });

function unusedFindings(dossier: Dossier): Finding[] {
  const ofPlaces = (dossier.places ?? []).flatMap(({ sources = [] }) => sources);
  const used = new Set([...citedInTexts(dossier), ...ofPlaces]);
  return Object.keys(dossier.sources)
    .filter((id) => !used.has(id))
    .map((source) => ({ code: 'unused-source', severity: 'warning', path: ['sources', source], args: { source } }));
}
