/** Counts how many words each side and holder has in a dossier, and how hard its backgrounds are to read. */
import { withoutCitations } from '../../dossier/citations.js';
import { sentences, wordCount } from '../../dossier/own-voice.js';
import type { Dossier } from '../../dossier/schema/schema.js';

/** What `check --table` shows. */
export interface FramingTable {
  /** The side with the most words first. */
  readonly sides: readonly { side: string; framings: number; holders: number; words: number }[];
  readonly framings: readonly { entry: string; holder: string; side: string; words: number }[];
  readonly backgrounds: readonly { entry: string; words: number; sentences: number; grade: number }[];
}

/** Makes the tables of a dossier. */
export function framingTable({ entries }: Dossier): FramingTable {
  const framings = entries.flatMap(({ id, contested }) =>
    (contested?.framings ?? []).map(({ holder, side, wording, reason }) => {
      return { entry: id, holder, side, words: wordCount(wording) + wordCount(reason) };
    }),
  );
  const sides = [...new Set(framings.map(({ side }) => side))].map((side) => {
    const own = framings.filter((framing) => framing.side === side);
    const holders = new Set(own.map(({ holder }) => holder)).size;
    return { side, framings: own.length, holders, words: own.reduce((sum, { words }) => sum + words, 0) };
  });
  return {
    sides: sides.sort((a, b) => b.words - a.words || (a.side < b.side ? -1 : 1)),
    framings,
    backgrounds: entries.map(({ id, background }) => ({
      entry: id,
      words: wordCount(background),
      sentences: sentences(withoutCitations(background)).length,
      grade: colemanLiau(withoutCitations(background)),
    })),
  };
}

/**
 * The US school grade that a text can be read in, by the formula of Coleman and Liau (1975). It counts letters, which a
 * program does more reliably than the syllables of other formulas. Long names raise it, so news gets high grades.
 *
 * @returns a grade with one decimal, at least 0
 */
function colemanLiau(text: string): number {
  const words = Math.max(1, wordCount(text));
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const grade = (5.88 * letters) / words - (29.6 * sentences(text).length) / words - 15.8;
  return Math.max(0, Math.round(grade * 10) / 10);
}
