/** That figures have sources, that sources can be found, and that each is used. */
import { citedSources } from './citations.js';
import { citedByEntry } from './cited-ids.js';
import type { Dossier } from './schema.js';
import type { Finding } from './finding.js';
import { sentences } from './plain-text.js';

/** A number beside a word for loss, flight or arms: the figures that sides dispute. */
const disputedFigure =
  /\d[\d,.]*(?:\s*(?:%|per cent))?[^.]{0,60}\b(?:deaths?|dead|killed|died|casualties|wounded|displaced|refugees|fled|arms|weapons|imports)\b|\b(?:deaths?|dead|killed|died|casualties|wounded|displaced|refugees|fled|arms|imports)\b[^.]{0,60}\d/iu;

export function sourcingFindings(dossier: Dossier): Finding[] {
  return [...figureFindings(dossier), ...addressFindings(dossier), ...unusedFindings(dossier)];
}

const figureFindings = ({ entries }: Dossier): Finding[] =>
  entries.flatMap(({ background }, index) =>
    sentences(background)
      .filter((sentence) => disputedFigure.test(sentence) && citedSources(sentence).length === 0)
      .map((sentence) => ({
        code: 'uncited-figure',
        severity: 'error',
        path: ['entries', index, 'background'],
        args: { sentence: sentence.slice(0, 80) },
      })),
  );

const addressFindings = ({ sources }: Dossier): Finding[] =>
  Object.entries(sources).flatMap(([id, { status, url, address, note }]) =>
    status === 'read' && !url && !address && !note
      ? [{ code: 'source-without-address', severity: 'error', path: ['sources', id], args: { source: id } }]
      : [],
  );

function unusedFindings(dossier: Dossier): Finding[] {
  const lists = [...(dossier.events ?? []), ...(dossier.notes ?? [])];
  const used = new Set([...dossier.entries.flatMap(citedByEntry), ...lists.flatMap(({ text }) => citedSources(text))]);
  return Object.keys(dossier.sources)
    .filter((id) => !used.has(id))
    .map((source) => ({ code: 'unused-source', severity: 'warning', path: ['sources', source], args: { source } }));
}
