import type { SpeechRules } from './rules.js';

export const de: SpeechRules = {
  order: 'second',
  capitalNouns: true,
  say:
    'sag(?:t|te)|so|mein(?:t|te)|erklär(?:t|te)|beton(?:t|te)|schr(?:ieb|eibt)|warn(?:t|te)|füg(?:t|te)|kritisier(?:t|te)|forder(?:t|te)|' +
    'teil(?:t|te)|äußer(?:t|te)|berichte(?:t|te)?|antworte(?:t|te)|behaupte(?:t|te)|ergänz(?:t|te)|versicher(?:t|te)|r(?:ief|uft)|frag(?:t|te)|' +
    'verkünde(?:t|te)|entgegne(?:t|te)|erwider(?:t|te)|kündig(?:t|te)|bekräftig(?:t|te)|unterstr(?:ich|eicht)|twitter(?:t|te)|erzähl(?:t|te)|klag(?:t|te)|lob(?:t|te)|mahn(?:t|te)|spr(?:ach|icht)',
  pairs: 'zeig(?:t|te) sich|stell(?:t|te) klar',
  call: 'nannte|nennt|bezeichne(?:t|te)|verurteil(?:t|te)|beschr(?:ieb|eibt)|begrüß(?:t|te)|würdig(?:t|te)|w(?:arf|irft)|wies|weist|beschimpf(?:t|te)|drohte|droht',
  loose:
    'sagen|gesagt|nennen|genannt|bezeichnen|bezeichnend|schreiben|geschrieben|erklären|rufen|gerufen|skandier\\p{L}*|spreche|sage|nenne|bezeichne|behaupte|erkläre|meine|fordere|schreibe|bestr\\p{L}+t|dementier\\p{L}*|lies|las|liest|hieß|heißt|hörte|weigert\\p{L}*|sagend',
  auxiliaries:
    'auch dann später zuvor erneut bereits noch wieder zudem außerdem hat habe hatte haben am im ihm ihr ihnen weiter selbst',
  passive: 'wurde wird worden werden ist war',
  unsaid: 'nicht nie niemals würde könnte sollte soll sollen muss müsste wollte will darf ob wenn falls',
  others: 'wer jene jener jenen diejenigen denen deren dessen man',
  articles:
    'der die das den dem des ein eine einer einem einen sein seine seiner ihr ihre ihrer unser unsere dieser diese dieses',
  pronouns: 'er sie',
  prepositions:
    'von vom zu zum zur mit bei beim in im an am auf aus für gegen über unter vor nach um durch ohne seit während wegen trotz gegenüber laut',
  conjunctions: 'und aber oder als während nachdem bevor weil da dass denn sondern doch',
  times:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen abend woche jahr monat montagabend dienstagabend vormittag nachmittag',
  small:
    'es wir ihr ich sich der die das dem was wie wo hier dort noch nur sehr mehr auch wieder schon dazu darauf damit dabei daher deshalb jedoch hingegen ist sind war waren hat haben kein keine jetzt nun hatte wurde alle viele',
  accordingTo: 'laut|(?:nach|aus)(?: den)? (?:angaben|aussage|worten|ansicht|meinung|sicht)(?: von| des| der)?',
  afterName: 'zufolge',
  by: 'von',
  of: 'von des der für',
  and: 'und oder sowie',
  as: 'als',
  that: 'dass',
  naming: 'nannte|nennt|bezeichne(?:t|te)|beschr(?:ieb|eibt)|genannt|beschimpf(?:t|te)',
  writing: 'schr(?:ieb|eibt)|kündig(?:t|te)|verkünde(?:t|te)|berichte(?:t|te)|spr(?:ach|icht)',
  reports:
    '\\p{L}*(?:vorw[uü]rf|anklage|behauptung|gerücht|bericht|aufruf|parole|slogan|begriff|wort|bezeichnung|titel|urteil|buch|roman|film|artikel|lied|programm|' +
    'projekt|resolution|drohung|forderung|kritik|brief|video|plakat|hotel|zeitung|zeitschrift|initiative|kampagne|operation|satz|ausdruck)(?:s|es|e|en|n|er)?',
  medium: 'in|im',
  oblique: 'den|dem|des|einen|einem|eines|einer',
  subjectFollows: 'der|ein|er|man',
  cases: '\\p{L}*s',
  past: 'bezeichnet|genannt|beschrieben|verurteilt|kritisiert|gesagt|erklärt|geschrieben|gewarnt|betont|gesprochen|gewürdigt',
  relay: '(?:einer? )?(?:erklärung|mitteilung|stellungnahme|rede) (?:von|des|der)|(?:von|des|der)',
  verbs: '\\p{L}+te|hat|ist|war|ging|kam|stand|nahm|gab|verließ',
  titles:
    '\\p{L}*(?:minister|präsident|chef|sprecher|kanzler|leiter|führer|experte|anwalt|richter|bürgermeister|könig|papst|premier)(?:in)?|frau|herr|herrn',
};
