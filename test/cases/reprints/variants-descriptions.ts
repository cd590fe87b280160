/** What stands for a name, in other words: each must still stand for the same. */
import { rewritten, type Reprint, type Rule } from './reprint.js';

const by =
  (...rules: readonly Rule[]) =>
  (reprint: Reprint): Reprint =>
    rewritten(reprint, rules);

/** The description is widened or replaced as a whole, so that the place that editors marked is the new words. */
export const descriptionVariants: Readonly<Record<string, (reprint: Reprint) => Reprint>> = {
  'the group': by([/the organisation/gu, 'the group'], [/The NGO/gu, 'The group']),
  'the Washington-based organisation': by([/the organisation/gu, 'the Washington-based organisation']),
  'the US-based NGO': by([/The NGO/gu, 'The US-based NGO']),
  'the Christian advocacy group': by([/the organisation/gu, 'the Christian advocacy group']),
  'the watchdog': by([/the organisation/gu, 'the watchdog']),
  'the two armies': by([/both militaries/gu, 'the two armies'], [/their armed forces/gu, 'the two armed forces']),
  'the two neighbours': by([/The two countries/gu, 'The two neighbours']),
  'the two allies': by([/The two countries/gu, 'The two allies'], [/the countries(?=’ air)/gu, 'the two governments']),
  'the manoeuvres': by([/The exercises/gu, 'The manoeuvres'], [/The drill/gu, 'The manoeuvres']),
  'the war games': by([/The exercises/gu, 'The war games']),
  'this training exercise': by([/The exercises/gu, 'This training exercise']),
  'such drills': by([/these joint drills/gu, 'such joint drills'], [/these exercises/gu, 'such drills']),
  'the winter exercise': by([/The drill/gu, 'The winter exercise']),
  'the joint military exercises': by([/these joint exercises/gu, 'the joint military exercises']),
  'that conflict': by([/the conflict/gu, 'that conflict']),
  'the long-running dispute': by([/the conflict/gu, 'the long-running dispute']),
  'the mountain enclave': by([/The mountainous enclave/gu, 'The mountain enclave']),
  'the disputed enclave': by([/The mountainous enclave/gu, 'The disputed enclave']),
  'the mountainous region': by([/The mountainous enclave/gu, 'The mountainous region']),
  'the defence ministry': by([/The ministry/gu, 'The defence ministry']),
  'this training': by([/the training/gu, 'this training']),
  'the agency’s report': by([/the AP report/gu, 'the news agency’s report']),
  'those killings': by([/these killings/gu, 'those killings'], [/those events/gu, 'these events']),
}; // prettier-ignore
