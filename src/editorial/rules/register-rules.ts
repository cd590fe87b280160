/** Holds a dossier against the registers of its folder. A rule fires only where the folder has its register. */
import type { Contested, Dossier, Framing } from '../../dossier/schema/schema.js';
import { withoutCitations } from '../../dossier/citations.js';
import { ownVoice, sentences } from '../../dossier/own-voice.js';
import type { Finding } from '../finding.js';
import { ownTexts } from '../own-texts.js';
import type { Quantity, Registers } from '../../dossier/schema/registers-schema.js';

type Path = Finding['path'];

/** @returns also the findings on the registers themselves, with paths that begin with a register's name */
export const registerFindings = (dossier: Dossier, { holders, disputes, quantities }: Registers): Finding[] => [
  ...dossier.entries.flatMap(({ contested }, index) => {
    if (!contested) return [];
    const path = ['entries', index, 'contested'];
    return [
      ...(holders
        ? contested.framings.flatMap((framing, i) => holderFindings(framing, [...path, 'framings', i], holders))
        : []),
      ...(disputes ? disputeFindings(contested, path, disputes) : []),
    ];
  }),
  ...(quantities ? quantityFindings(dossier, quantities) : []),
];

function holderFindings(
  { by, holder, side }: Framing,
  path: Path,
  holders: NonNullable<Registers['holders']>,
): Finding[] {
  const known = by === undefined ? undefined : found(holders, by);
  if (!known)
    return [
      {
        code: 'unregistered-holder',
        severity: 'error',
        path: by === undefined ? [...path, 'holder'] : [...path, 'by'],
        args: { holder: by ?? holder },
      },
    ];
  return known.side === side
    ? []
    : [{ code: 'holder-of-other-side', severity: 'error', path: [...path, 'side'], args: { holder: known.name, expected: known.side, side } }]; // prettier-ignore
}

function disputeFindings(contested: Contested, path: Path, disputes: NonNullable<Registers['disputes']>): Finding[] {
  const { dispute, framings, exception } = contested;
  if (dispute === undefined) return [{ code: 'no-dispute', severity: 'warning', path, args: {} }];
  const known = found(disputes, dispute);
  if (!known) return [{ code: 'unknown-dispute', severity: 'error', path: [...path, 'dispute'], args: { dispute } }];
  if (exception !== undefined) return [];
  const heard = new Set(framings.map(({ side }) => side));
  return known.parties
    .filter((side) => !heard.has(side))
    .map((side) => ({
      code: 'party-unheard',
      severity: 'error',
      path: [...path, 'framings'],
      args: { side, dispute },
    }));
}

function quantityFindings(dossier: Dossier, quantities: NonNullable<Registers['quantities']>): Finding[] {
  const all = Object.entries(quantities);
  return [
    ...all.flatMap(([id, quantity], index) => twinFindings(id, quantity, all.slice(0, index))),
    ...dossier.entries.flatMap(({ quantities: ids = [] }, index) =>
      ids.flatMap((id, i): Finding[] =>
        found(quantities, id)
          ? []
          : [{ code: 'unknown-quantity', severity: 'error', path: ['entries', index, 'quantities', i], args: { id } }],
      ),
    ),
    ...ownTexts(dossier).flatMap(({ path, text }) =>
      sentences(text).flatMap((sentence) => figureFindings(sentence, path, all)),
    ),
  ];
}

/** Two quantities for the same words are one with two values. */
const twinFindings = (id: string, quantity: Quantity, before: readonly (readonly [string, Quantity])[]): Finding[] =>
  before
    .filter(([, other]) => keyOf(other) === keyOf(quantity))
    .map(([other]) => ({ code: 'quantity-twice', severity: 'error', path: ['quantities', id], args: { id, other } }));

const keyOf = ({ words, date = '' }: Quantity): string =>
  [...words.map((word) => word.toLowerCase()).sort(), date].join('|');

/** A number of the text that is not part of a longer one, or of a word. */
const number = /(?<![\p{L}\d,.–-])\d{1,3}(?:,\d{3})+(?![\d\p{L}])|(?<![\p{L}\d,.–-])\d{2,9}(?![\d\p{L},])/gu;
const isYear = (figure: string): boolean => /^(?:1\d|20)\d{2}$/u.test(figure);

function figureFindings(sentence: string, path: Path, quantities: readonly (readonly [string, Quantity])[]): Finding[] {
  const own = withoutCitations(ownVoice(sentence));
  const printed = [...own.matchAll(number)].map(([figure]) => figure).filter((figure) => !isYear(figure));
  const [figure] = printed;
  if (figure === undefined) return [];
  const words = own.toLowerCase();
  const values = new Set(printed.map(valueOf));
  return quantities.flatMap(([id, quantity]): Finding[] => {
    const given = 'value' in quantity ? [quantity.value] : quantity.range;
    const isMeant = quantity.words.every((word) => words.includes(word.toLowerCase()));
    if (!isMeant || given.every((value) => values.has(value))) return [];
    const args = { figure, id, expected: given.map((value) => value.toLocaleString('en')).join('–') };
    return [{ code: 'other-figure', severity: 'error', path, args, at: { phrase: figure, nth: 0 } }];
  });
}

const valueOf = (figure: string): number => Number(figure.replaceAll(',', ''));

const found = <Item>(register: Readonly<Record<string, Item>>, id: string): Item | undefined =>
  Object.hasOwn(register, id) ? register[id] : undefined;
