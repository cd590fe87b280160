import { fill, type Strings } from '../locales/strings.js';
import type { CardSubject } from './card-model.js';

/** Sentences, without full stops, that say why this card is here and whose words it explains. */
export function whyShown(subject: CardSubject, strings: Strings['card']): string[] {
  const { quoted, speaker, cue } = subject;
  const said = speaker === undefined ? strings.quoted : fill(strings.quotedOf, { speaker });
  return [
    fill(sentenceFor(subject, strings), argsOf(subject)),
    ...(cue === undefined ? [] : [fill(strings.cue, { cue })]),
    ...(quoted ? [said] : []),
  ];
}

/** For a misspelt name: how the text has it, and how it is usually spelled. */
export const howSpelled = (subject: CardSubject, strings: Strings['card']): string | undefined =>
  subject.via === 'near-spelling' ? fill(strings.spelled, argsOf(subject)) : undefined;

function sentenceFor({ via, score, antecedent }: CardSubject, strings: Strings['card']): string {
  if (antecedent !== undefined) return strings.standsFor;
  return via === 'passage' && score < 1 ? strings.reworded : strings.matched;
}

const argsOf = ({ text, alias, antecedent = '' }: CardSubject) => ({ text, alias, antecedent });
