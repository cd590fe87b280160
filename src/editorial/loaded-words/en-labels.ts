/** English labels of persons, groups, states and places that only one side would use, and words that tell us from them. */
import { loaded, weighted, type LoadedWord } from './loaded-word.js';

/** Names that one side alone uses of a place, a state or an event. */
export const partisanNames: readonly LoadedWord[] = [
  ...loaded(
    'one-sided-name',
    ['Judea and Samaria', 'the West Bank', 'IPI'],
    ['Zionist entity; Hebrew state', 'Israel', 'IPI'],
    'Zionist (?:enemy|regime|occupiers?)',
    ['Occupied Jerusalem', 'Jerusalem, or East Jerusalem', 'IPI'],
    ['Israel(?:i)? Occupation Forces', 'the Israeli army', 'IPI'],
    ['apartheid wall; security (?:wall|fence)', 'separation barrier', 'IPI'],
    ['eternal (?:and undivided )?capital; united capital', 'capital, and who calls it so', 'IPI'],
    ['martyrdom operations?', 'suicide attack', 'IPI'],
    ['infrastructure of terror', 'what was hit', 'IPI'],
    'Greater (?:Armenia|Azerbaijan|Serbia|Albania|Israel|Turan)(?! (?:Council|Park|Theatre))',
    'Western Azerbaijan(?! (?:Province|province|Community))',
    'Cyprus Peace Operation; Turkish Peace Operation',
    [
      'pseudo-?(?:state|republic|government|parliament|president|election|referendum)s?',
      'the name that it uses, and who recognises it',
      'OSCE Cyprus',
    ],
    `
      occupation regime; puppet (?:state|government|regime|republic)s?; rogue states?; outlaw states?;
      terror states?; failed states?`,
    'axis of evil; evil empire; free world; prison of nations',
  ),
  ...weighted(
    'one-sided-name',
    'Zangezur Corridor; Zangezur corridor',
    'Great Patriotic War; Patriotic War',
    ['self-(?:styled|appointed|anointed)', 'say who recognises it and who does not'],
    `
      breakaway (?:region|republic|state|enclave|territory|government|regime|authorities|leaders?|province);
      secessionists?; splinter (?:state|republic)s?; statelets?`,
    'tiny (?:nation|state|republic|country); rump (?:state|republic)',
    ['settler[- ]colonial(?:is[mt])?', 'name who calls it so'],
  ),
];

/** Labels of persons and groups. */
export const partisanLabels: readonly LoadedWord[] = [
  ...loaded(
    'takes-side',
    `
      havens? for; safe havens? for; hide(?:s)? behind; hid behind; hiding behind;
      sneak(?:s|ed|ing)? (?:into|in|its|their|his|through|across); smuggled its (?:soldiers|troops);
      killers?(?! (?:was|were|of his|whale)); persecutors?; tormentors?; every right to;
      under the (?:label|veneer|fig leaf|mask|flag|shield) of;
      to (?:please|placate|flatter) (?:baku|ankara|moscow|yerevan|washington|brussels|tehran|tel aviv|the kremlin);
      time out of mind; since the dawn of (?:time|history); from time immemorial`,
    `
      cav(?:e[sd]?|ing) in(?! the)(?! (?:a|which));
      bow(?:s|ed|ing)? to (?:the|pressure|threats|demands|ankara|moscow|baku|washington);
      knuckl(?:e[sd]?|ing) under; sells? out; double games?; danc(?:e[sd]?|ing) to (?:the|its|their|his) tune;
      pull(?:s|ed|ing)? the strings; hand in glove; in cahoots(?: with)?; in league with; backroom deals?;
      deals? with the devil; blank cheques?; carte blanche; free rein; free hand; licen[cs]e to kill;
      cannon fodder; toe(?:s|d|ing)? (?:the|its|their) (?:\\p{L}{1,15} )?line; rubber-?stamp(?:s|ed|ing)?;
      only (?:true )?democracy; troublemakers?; tentacles?; iron grip;
      tighten(?:s|ed|ing)? (?:his|its|their|her) grip; grip on power; power grabs?; jackboots?;
      under the (?:boot|heel|thumb) of; shackles; fiefdoms?; handpicked; rig(?:ged|ging); ripped from;
      torn from (?:its|their|the)(?! hands); by the sword;
      reward(?:s|ed|ing)? (?:the )?(?:attacker|aggressor|aggression|violence|terror|invader)s?;
      would-be (?:sultan|emperor|dictator); wrong side of history; right side of history; moral high ground;
      moral victory; moral duty; at the behest of; does? the bidding of; did the bidding of`,
    `
      shoulder to shoulder; egg(?:s|ed|ging)? on; talking points; war machine; grabbed; grabbing; robbed of;
      stole (?:the |its |their )?(?:land|lands|territory|territories|homes|country); stolen by; theft of; thieves;
      thieving; dismember(?:s|ed|ing|ment)?; carv(?:e[sd]?|ing) up; swallow(?:s|ed|ing)? up;
      gobbl(?:e[sd]?|ing) up; devour(?:s|ed|ing)?; never had (?:any|a) right;
      no right to (?:the|this|exist|these);
      (?:restor|rebuild|reviv|recreat|resurrect)(?:e|es|ed|ing)? (?:the|an|its|their|a new) (?:\\p{L}{1,15} )?empire;
      imperial (?:ambition|dream|design|fantas|appetite|delusion)(?:s|y|ies)?; accomplices?; partners? in crime;
      aid(?:s|ed|ing)? and abet(?:s|ted|ting)?; unholy alliance; poodles?; toad(?:y|ies|ying); servile;
      subservient; obedient(?:ly)?; blindly; bankroll(?:s|ed|ing)?; prop(?:s|ped|ping)? up; paymasters?;
      puppet ?masters?; overlords?; patron state; embolden(?:s|ed|ing)?; playing the victim;
      play(?:s|ed)? the victim; victim card; weaponi[sz](?:e[sd]?|ing|ation);
      as a (?:weapon|cudgel|club|stick) against;
      silenc(?:e[sd]?|ing) (?:anyone|critics|its|the|those|all|dissent|every); muzzl(?:e[sd]?|ing); gagged;
      scoundrels?;
      criminals?(?! (?:court|tribunal|law|code|case|charge|proceeding|investigation|justice|court|trial|complaint|police|record|liability|prosecution|procedure|responsibility|conviction|offen|act));
      trophies of war; planted settlers?`,
    [
      'terroris[tm]s?; terrorist-(?:led|backed|held)',
      'attacker, bomber, gunman, or the group’s own name',
      'Reuters',
      'BBC',
      'Al Jazeera',
      'IMS',
      'Lynch & McGoldrick',
      'IPI',
    ],
    ['terror(?:ises?|ised|ising|izes?|ized|izing)?', 'bombing, shooting, attack', 'Reuters', 'BBC', 'IMS'],
    ['extremis[tm]s?', 'what the group did and wants', 'Al Jazeera', 'IMS', 'Lynch & McGoldrick', 'Wikipedia'],
    ['fanatic(?:s|al|ally|ism)?', 'what the group did and wants', 'IMS', 'Lynch & McGoldrick'],
    ['jihadis[tm]s?; jihadis?', 'fighter, or the group’s own name', 'Al Jazeera'],
    ['regimes?(?! (?:for|of (?:visa|trade|inspection|sanction)))', 'government, administration, authorities'],
    ['freedom fighters?', 'fighter', 'Reuters', 'Wikipedia'],
    `
      puppets?; stooges?; lackeys?; henchm[ae]n; minions?; cron(?:y|ies); quislings?; lapdogs?; vassals?; pawns?;
      mouthpieces?; hirelings?; flunk(?:y|ies); yes-m[ae]n`,
    `
      separatis[tm]s?; rebels?; rebellion; insurrectionists?; infidels?; heretics?; heathens?; crusaders?`,
    'occup(?:iers?|ied|ies|y|ying|ation)',
    `
      aggressors?; invad(?:e[sd]?|ing|ers?); usurp(?:ers?|ed|s|ing|ation)?;
      colonis(?:ers?|ed|ing|ation)(?! of (?:the moon|mars)); oppress(?:ors?|ed|es|ing|ion|ive);
      subjugat(?:e[sd]?|ing|ion); enslav(?:e[sd]?|ing|ement)`,
    ['liberat(?:e[sd]?|ing|ion|ors?)', 'take, capture, enter; for persons: release', 'BBC'],
    'emancipators?; saviou?rs?',
    `
      denialis[tm]s?; apologists?; propagandists?; propaganda; fifth[- ]column(?:s|ists?)?; traitors?; traitorous;
      treacher(?:y|ous|ously); betray(?:s|ed|ing|als?)?; turncoats?; renegades?; sell-outs?;
      backstabb(?:er|ing)s?; stab(?:bed)? in the back`,
    `
      fascis[tm]s?; fascistic; neo-?nazis?; hitlerite; totalitarian(?:ism)?; imperialis[tm]s?; expansionis[tm]s?;
      revanchis[tm]s?; chauvinis[tm]s?; chauvinistic; supremacis[tm]s?; militaris[tm](?:ic)?; warmonger(?:s|ing)?;
      hate-?monger(?:s|ing)?; fear-?monger(?:s|ing)?; scare-?monger(?:s|ing)?`,
    `
      tyran(?:t|ts|ny|nical); despot(?:s|ic|ism)?; dictators?; dictatorships?; dictatorial; strongm[ae]n;
      autocrats?; warlords?; warlike; juntas?; kleptocra(?:t|ts|cy|tic); war criminals?;
      butchers? (?:of|to|in uniform); butchered; murderers?; murderous(?:ly)?; bloodthirsty; blood-?soaked;
      blood-?stained; cut-?throats?; executioners?; torturers?; war profiteers?`,
    `
      thugs?; thuggish; goons?; bandits?; banditry; marauders?; marauding; looters?; plunderers?; vandals?;
      vandalism; gangs? of; cliques?; cabals?; racists?; bigots?; bigoted; xenophobes?; zealots?; zealotry;
      crackpots?; lunatics?; madm[ae]n; maniacs?; maniacal`,
    `
      stolen (?:land|lands|territory|territories|homes?); land[- ]grab(?:s|bing)?; snatch(?:es|ed|ing)?;
      grab(?:s|bed|bing)? (?:land|territory|power|control)`,
    `
      historic(?:al)? lands?; historic(?:al)? homelands?; ancestral (?:land|home|homeland|territory|soil|right)s?;
      ancient (?:land|homeland)s?; native (?:land|soil)s?; sacred (?:land|soil|duty|cause|right|war)s?; god-given;
      motherlands?; fatherlands?; rightful(?:ly)?; age-old; immemorial; true owners?; real owners?;
      legitimate owners?; cradle of`,
    `
      indigenous; newcomers? (?:to|in) (?:the|this|these) (?:land|region|lands); alien (?:population|people)s?;
      implanted`,
  ),
  ...weighted(
    'takes-side',
    ['islamis[tm]s?', 'what the group did and wants', 'Al Jazeera'],
    ['fundamentalis[tm]s?', 'what the group did and wants', 'Lynch & McGoldrick', 'Wikipedia'],
    ['insurgents?; radicals; radicalised', 'fighter', 'Al Jazeera'],
    ['racism; xenophob(?:ia|ic)', 'what was said or done', 'EJN'],
    ['cults?; perver(?:t|ts|ted|sion); homophobic; misogynistic; sexist; racist', 'what was said or done', 'Wikipedia'],
    `
      hard-?lin(?:e|er|ers); hawks; hawkish; firebrands?; ultra-?nationalis[tm]s?; ultra-?nationalistic;
      neo-?ottoman(?:ism)?; pan-?turk(?:ic|ism|ists?); far-?(?:right|left); authoritarian(?:ism)?;
      irredentis[tm]s?; collaborators?; sympathi[sz]ers?; client states?; satellites? of; oligarchs?; belligerent;
      bellicose; intransigen(?:t|ce); obstinate; stubborn(?:ly)?; uncompromising; recalcitrant; apartheid`,
    `
      heartlands?; birthright; patrimony; conquerors?; reconquer(?:s|ed|ing)?; overran;
      seized? (?:illegally|unlawfully|by force)`,
  ),
];

/** Words that make the reader one of a side, or somebody its enemy. */
export const usAndThem: readonly LoadedWord[] = [
  ...loaded(
    'us-and-them',
    ['enem(?:y|ies); foes?; arch-?enem(?:y|ies); arch-?rivals?', 'name the army or the state', 'IPI'],
    'our (?:people|land|lands|nation|country|army|soldiers?|troops|forces|boys|brave|heroes|history|ancestors|forefathers|enem(?:y|ies)|brothers?|side|homeland|borders?|freedom|values|faith|martyrs)',
    `
      brotherly; brother (?:nation|country|people|state)s?; fraternal; sister nations?; blood brothers?;
      those people; these people; their kind; people like them; their ilk; and his ilk; the likes of`,
    `
      patriots?; patriotic(?:ally)?; un-?patriotic; compatriots?; sons of the (?:land|nation|motherland|soil);
      true sons?; loyal sons?`,
    `
      the (?:civili[sz]ed|christian|turkic|muslim|free) world; crusades?; holy war; clash of civili[sz]ations`,
  ),
  ...weighted(
    'us-and-them',
    'our; ours; ourselves',
    'we(?:’re|’ve|’ll)?',
    'compatriot',
    'foreigners; outsiders; aliens; infiltrators?; infiltrat(?:e[sd]?|ing|ion)',
  ),
];
