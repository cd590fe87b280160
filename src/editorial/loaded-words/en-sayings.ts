/** English verbs and adverbs that doubt, endorse or convict whoever is reported, and words in scare quotes. */
import { doubtful, loaded, weighted, type LoadedWord } from './loaded-word.js';

const said = 'say, state, write, report, argue or reject';

export const sayings: readonly LoadedWord[] = [
  ...doubtful(
    'doubts',
    [
      '(?<!(?:asylum|insurance|compensation|benefit|land|title|pay) )claim(?:s|ed|ing)?(?! (?:responsibility|(?:[a-z]{1,12} )?(?:lives|victims)))',
      said,
      'Bender',
      'Wikipedia',
    ],
    ['alleg(?:e[sd]?|edly|ing|ations?)', said, 'Wikipedia'],
    ['purport(?:s|ed|edly|ing)?', said, 'Wikipedia'],
    [
      `
      would have us believe; would like (?:us|everyone) to believe; pretend(?:s|ed|ing)?; feign(?:s|ed|ing)?;
      profess(?:es|ed|edly|ing); pontificat(?:e[sd]?|ing); boast(?:s|ed|ing|ful|fully)?; brag(?:s|ged|ging)?;
      gloat(?:s|ed|ing)?; rant(?:s|ed|ing|ings)?; rav(?:ed|ing|ings); thunder(?:s|ed); lash(?:es|ed|ing)? out;
      slam(?:s|med|ming)?; blast(?:s|ed|ing)? (?:the|its|his|her|their|as); rail(?:s|ed|ing) against;
      rage(?:s|d) (?:at|against); spew(?:s|ed|ing)?; peddl(?:e[sd]?|ing); parrot(?:s|ed|ing);
      regurgitat(?:e[sd]?|ing); trumpet(?:s|ed|ing)?; tout(?:s|ed|ing)?; harp(?:s|ed|ing)? on;
      clamou?r(?:s|ed|ing)?; blurt(?:s|ed)? out; snarl(?:s|ed|ing)?; sneer(?:s|ed|ing)?; scoff(?:s|ed|ing)?;
      jeer(?:s|ed|ing)?; mock(?:s|ed|ing|ingly)(?! exam); try to (?:portray|paint|justify|excuse);
      tr(?:y|ies|ied|ying) to (?:pass off|sell|hide|conceal|whitewash|deceive|mislead|fool|convince the world);
      paint(?:s|ed|ing)? (?:itself|themselves|himself|herself) as;
      portray(?:s|ed|ing) (?:itself|themselves|himself|herself) as; pos(?:e[sd]?|ing) as; masquerad(?:e[sd]?|ing);
      cloak(?:ed|ing) (?:in|itself|its|as); disguis(?:ed|ing) as;
      under the (?:guise|pretext|pretence|pretense|cover|cloak|banner) of; on the pretext; pretexts?;
      paying lip service; excuses for; lame excuses?`,
      said,
    ],
  ),
  ...doubtful(
    'presumes-guilt',
    [
      'admit(?:s|ted|ting|tedly)?(?! (?:to|into) (?:the|hospital|membership|a (?:hospital|school|university)|its|nato))',
      said,
      'Bender',
      'Wikipedia',
    ],
    `
      confess(?:es|ed|ing|ions?)?;
      conced(?:e[sd]?|ing)(?! (?:territor|land|power|goal|defeat|the (?:district|land|territor)));
      own(?:s|ed) up to; (?:was|were|is|are) forced to (?:admit|acknowledge|concede|recogni[sz]e);
      could no longer (?:deny|hide); dodg(?:e[sd]?|ing); evad(?:e[sd]?|ing) (?:the|responsibility|questions?);
      tr(?:y|ies|ied) to wriggle; backtrack(?:s|ed|ing)?; changed (?:its|their|his|her) tune`,
  ),
  ...doubtful(
    'endorses',
    ['point(?:s|ed|ing)? out', said, 'Stovall', 'Wikipedia'],
    ['reveal(?:s|ed|ing|ingly|ations?)?', said, 'Stovall', 'Wikipedia'],
    ['not(?:ed|es that)', said, 'Wikipedia'],
    `
      as (?:everyone|everybody|the whole world|all the world|history) (?:knows|shows|proves);
      expos(?:e[sd]|ing) (?:the|its|their|his|her|how|as)(?! to); unmask(?:s|ed|ing)?;
      uncover(?:s|ed|ing) the truth; la(?:ys|id|ying) bare;
      prov(?:ed|es|ing) (?:beyond|once|that|to the world|conclusively|right);
      rightly (?:said|says|insist|insists|insisted|argued|argues|called|calls|warned|warns);
      correctly (?:said|says|argued|argues|called|calls|warned|warns); bravely spoke`,
  ),
  ...loaded(
    'doubts',
    ['so-called', 'the name that it uses, and who recognises it', 'Reuters', 'Wikipedia', 'OSCE Cyprus'],
    ['suppos(?:ed|edly)', 'who says so', 'Wikipedia'],
    `
      ostensibl[ey]; self-styled; would-be; pseudo-?(?:scien(?:ce|tific|tist)|histor(?:y|ical|ian)|academic)s?;
      quasi-(?:state|government)s?; putative; so to speak; imaginary; imagined; fictitious; invented; made-up;
      phantom; non-existent; self-serving; crocodile tears`,
  ),
  ...weighted(
    'doubts',
    ['apparent(?:ly)?', 'who says so', 'Wikipedia'],
    `
      insist(?:s|ed|ing|ence)?; accuse[sd]? without; assert(?:s|ed) without; disput(?:e|es) even; presumabl[ey];
      seemingly; unproven; unverified; unconfirmed; one-sided account; version of events; assertedly;
      speculat(?:e[sd]?|ion|ive|ing); rumou?rs?`,
  ),
  ...weighted(
    'presumes-guilt',
    `
      acknowledg(?:es|ed) (?:its|their|his|her) (?:guilt|crimes?|fault); suspected of; culpab(?:le|ility);
      notoriously; unrepentant; unapologetic; impenitent;
      refus(?:e[sd]?|ing) to (?:apologi[sz]e|repent|admit|face|come to terms)`,
  ),
  ...weighted(
    'endorses',
    `
      underlin(?:e[sd]?|ing) the fact; stress(?:es|ed) the fact; remind(?:s|ed) (?:the world|everyone|us);
      demonstrat(?:e[sd]|ing) that; show(?:s|ed) (?:the world|its true|their true|once again);
      prov(?:e[sd]?|ing) that; well-?documented; well-?known; established fact; historical facts?;
      historical truth; historical justice; the truth about; truthful(?:ly)?; credible; authoritative;
      objective(?:ly)? (?:historian|expert|observer|source)s?`,
  ),
];

/** Single words in quotation marks after a word that does not quote: they doubt that the thing is what it is called. */
export const scareQuotes: readonly LoadedWord[] = loaded('doubts', [
  '(?<![“‘])(?:their|its|his|her|these) (?:new |own |first |former )?[“‘](?:government|president|prime minister|minister|parliament|state|republic|authorities|elections?|referendum|independence|sovereignty|democracy|liberation|liberators?|peace|peacekeepers?|victory|history|historians?|experts?|evidence|proofs?|facts|scholars?|diplomats?|volunteers?|journalists?|activists?|refugees?|homeland|allies|brothers?|victims?|army|investigation|court|trial|justice|ceasefire|humanitarian aid)[”’]',
  'the word without the marks, or a whole quotation with its speaker',
  'Reuters',
  'Wikipedia',
  'OSCE Cyprus',
]);
