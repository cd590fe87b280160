import { withoutControls } from '../dossier/control-characters.js';
import { fill, type Strings } from '../locales/strings.js';
import type { CardSubject } from './card-model.js';

/**
 * Says why a card is here and whose words it explains.
 *
 * @returns sentences without full stops
 * @example ['Shown because the text says “Baku”', 'In a quotation of Smith']
 */
export function whyShown(subject: CardSubject, strings: Strings['card']): string[] {
  const { quoted, speaker, cue } = subject;
  const said = speaker === undefined ? strings.quoted : fill(strings.quotedOf, { speaker: withoutControls(speaker) });
  return [
    fill(sentenceFor(subject, strings), argsOf(subject)),
    ...(cue === undefined ? [] : [fill(strings.cue, { cue })]),
    ...(quoted ? [said] : []),
  ];
}

/** Says how a misspelt name is usually spelled; `undefined` for any other mention. */
export const howSpelled = (subject: CardSubject, strings: Strings['card']): string | undefined =>
  subject.via === 'near-spelling' ? fill(strings.spelled, argsOf(subject)) : undefined;

function sentenceFor(subject: CardSubject, strings: Strings['card']): string {
  const { via, score, text } = subject;
  const stands = standsFor(subject);
  if (stands !== undefined && !isSame(stands, text)) return strings.standsFor;
  return via === 'passage' && score < 1 ? strings.reworded : strings.matched;
}

/** What a description stands for: its entry by name, as the words before may be a description, too; those where it is the name. */
const standsFor = ({ name, text, antecedent }: CardSubject): string | undefined =>
  antecedent !== undefined && !isSame(name, text) ? name : antecedent;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const argsOf = (subject: CardSubject) => {
  const { text, alias } = subject;
  return { text: withoutControls(text), alias, antecedent: withoutControls(standsFor(subject) ?? '') };
};
