/** English words that judge: verdicts on deeds, praise and heroic words, and words that make little of something. */
import { loaded, weighted, type LoadedWord } from './loaded-word.js';

/** Verdicts that courts, bodies or historians give, and words of blame. */
export const verdicts: readonly LoadedWord[] = [
  ...loaded(
    'verdict',
    `
      deadly (?:drones?|game|folly|embrace|gamble|obsession); hated; hateful; turned the tide; lurid(?:ly)?;
      unscrupulous(?:ly)?; scruples; tired (?:line|excuse|argument|claim|refrain)s?;
      well-?worn (?:line|excuse|argument)s?; paint(?:s|ed|ing)? (?:every|all|the entire); coldly; cold-?hearted;
      industrious people; kicked out; threw out of their homes; drove out the; squander(?:s|ed|ing)?;
      wreck(?:s|ed|ing)? the (?:peace|talks|deal|agreement); broke its word; breaks its word; broken promises?;
      empty promises; false promises?`,
    `
      thorns? in; insult(?:s|ed|ing)? (?:the|to);
      eras(?:e[sd]?|ing) (?:an? |the |all |their |its |any |every )?(?:entire|whole|memory|history|people|nation|identity|traces?|culture|heritage|existence|armenian|azerbaijani)(?: past| people| heritage)?;
      hunted down; stood idle; stood by while; unleash(?:es|ed|ing)?; ravag(?:e[sd]?|ing);
      la(?:id|ys?|ying) waste; trail of (?:destruction|blood|terror); prey(?:s|ed|ing)? (?:on|to);
      pounc(?:e[sd]?|ing) on; lurk(?:s|ed|ing)?; prowl(?:s|ed|ing)?; swept under the (?:carpet|rug);
      sweep(?:s|ing)? under the (?:carpet|rug); under the bus;
      hijack(?:s|ed|ing)? (?:the (?:debate|memory|process|revolution|cause|protest)); proven wrong; proved wrong;
      medieval (?:brutality|mindset|savagery|practice)s?; stone age; dark ages; mindless(?:ly)?; blind hatred;
      ancient hatreds?; price of war; unavoidable; a handful of civilians;
      abus(?:e[sd]?|ing) the (?:hospitality|kindness|generosity|patience|trust); overburdened;
      overrun (?:by|with); disturb(?:s|ed|ing)? the peace of; ungrateful; freeload(?:ers?|ing);
      scroung(?:ers?|ing); undeserving; failed (?:policy|policies|state|ideology|leader|leadership);
      political from the start; show trials?; kangaroo courts?; politically motivated; witch[- ]hunts?;
      trumped-up; cheat(?:s|ed|ing)?; swindl(?:e[sd]?|ing|ers?); fraudulent(?:ly)?; rot(?:s|ted)?;
      decay(?:ing)? (?:regime|empire|state|system); bankrupt (?:policy|ideology|regime)`,
    `
      rain(?:ed|ing|s)? (?:death|down|bombs|fire|terror|shells|destruction); wip(?:e[sd]?|ing) out;
      wip(?:e[sd]?|ing) off; exterminat(?:ed|ing|ion of);
      eradicat(?:e[sd]?|ing|ion) (?:of )?(?:the|its|all|every) (?:armenian|azerbaijani|turk|kurd|muslim|christian|jew|trace|people|population)s?;
      extinction; existential (?:threat|danger|struggle|fight); at gunpoint; whim; without mercy; no mercy;
      peaceful (?:civilian|population|resident|village|town|inhabitant|people|neighbour|citizen)s?;
      (?:taught|teach(?:es|ing)?) (?:\\p{L}{1,15} ){1,2}(?:a )?lesson; superiority; in disgrace;
      reduced to (?:ashes|rubble|ruins); turned into (?:rubble|ruins|ashes|a graveyard|hell); to the ground;
      pummel(?:s|led|ling)?; flatten(?:s|ed|ing)?; brought to (?:its|their|his) knees; on (?:its|their|his) knees;
      to (?:its|their) knees; turned tail; fled in (?:panic|terror|disgrace|fear|shame); beg(?:s|ged|ging) for;
      sore losers?; unable to (?:accept|stomach|swallow|bear|face|admit);
      cannot (?:accept|stomach|swallow|bear|face|admit|hide);
      could not (?:accept|stomach|swallow|bear the|face the|hide); blood on (?:its|their|his) hands;
      blood of (?:innocents?|thousands|civilians|children|our); spill(?:ed|ing|s)? (?:the )?blood; blood-?bath;
      drenched in blood; fairy[- ]?tales?; fantas(?:y|ies|ists?|tical)(?! (?:novel|film|literature)); tall tales?;
      sob stor(?:y|ies); spread(?:s|ing)? (?:stories|rumou?rs|hatred|hate|fear|falsehoods|myths|fake);
      (?:anti-\\p{L}{1,20}|clear|obvious|strong|deep|pro-\\p{L}{1,20}) bias; bias against; smokescreens?;
      fig leaf; fig leaves; facades?; façades?; window[- ]dressing; thinly[- ]veiled; veiled threats?;
      (?:dress )?rehearsals? for (?:war|the war|an attack|the attack|invasion|an invasion|aggression);
      centuries of (?:oppression|cruelty|persecution|suffering|hatred|injustice|tyranny|misrule); terrified;
      terrifying(?:ly)?; frighten(?:s|ed|ing)?; panic-stricken; doomsday; dark days; war-?crazed; power-?hungry;
      land-?hungry; trigger-?happy; gun-?toting; fierce hatred; enmity; animosity towards?; loath(?:e[sd]?|ing);
      despis(?:e[sd]?|ing); contempt(?:uous|uously)?(?! of court); disrespect(?:s|ed|ful|fully)?;
      mass graves of innocent; injustices?; wrongdoing; misdeeds?; sinful;
      crimes? (?:of|committed by) (?:the )?(?:armenian|azerbaijani|turk|regime|occupier)(?:s|ish)?;
      robb(?:ers?|ery) of; strangl(?:e[sd]?|ing|ehold); suffocat(?:e[sd]?|ing); chok(?:e[sd]?|ing) off`,
    [
      'genocid(?:es?|al|aires?)(?! (?:scholar|stud|research|historian|convention))',
      'name who calls it so, and on which grounds',
      'IMS',
    ],
    ['massacre[sd]?', 'say how many were killed, and by whom', 'IMS'],
    ['devastat(?:e[sd]?|ing|ingly|ion); traged(?:y|ies)', 'say what happened', 'IMS', 'Lynch & McGoldrick'],
    ['destitute; pathetic(?:ally)?; defen[cs]eless', 'say what happened', 'Lynch & McGoldrick'],
    ['aggression', 'attack, and who began it by whose account', 'IPI'],
    [
      `
      ethnic(?:ally)?[- ]cleans(?:e|es|ed|ing);
      cleans(?:ing|ed) of (?:its )?(?:armenian|azerbaijani|turk|greek|muslim|christian|serb|jew|arab|kurd)s?`,
      'say who had to leave, when, and by whose order',
    ],
    ['barbar(?:ic|ically|ism|ous|ously|ians?|ity|ities)', 'say what was done', 'Lynch & McGoldrick'],
    ['brutal(?:ly|ity|ities|ised|ized)?', 'say what was done', 'Lynch & McGoldrick'],
    ['vicious(?:ly|ness)?', 'say what was done', 'Lynch & McGoldrick'],
    ['cruel(?:ly|ty|ties)?', 'say what was done', 'Lynch & McGoldrick'],
    ['innocent(?: civilians?| people| victims?| children| women| lives)?', 'civilian', 'IPI'],
    [
      '(?:abduct|kidnap)(?:s|ed|ped|ping|ing|ion|pings?|ions)?',
      'detain, capture, and who says what of it',
      'IPI',
      'OSCE Cyprus',
    ],
    [
      'execut(?:ed|ions?|ing|ioners?)(?! (?:of|by|under) (?:the|a) (?:plan|budget|decision|agreement|order))',
      'kill; “execute” where a court ordered it',
      'BBC',
      'IPI',
    ],
    `
      illegal(?:ly|ity)?; invasions?; annex(?:e[sd]|ing|ations?)?(?! \\d); provocations?; provocateurs?;
      unprovoked; unjustified; unjustifiable; unjust(?:ly)?;
      unlawful(?:ly)?(?! (?:attack|strike|killing|detention|arrest|combatant)s?); lawless(?:ness)?;
      illegitimate(?:ly)?; criminal(?:ly)? (?:regime|war|policy|attack|act|order|aggression|government)s?;
      war of aggression`,
    `
      slaughter(?:s|ed|ing)?; carnage; bloodbaths?; bloodlust;
      bloody (?:regime|dictator|hands|aggression|campaign|orgy|deed); atrocit(?:y|ies); atrocious(?:ly)?;
      savag(?:e|es|ed|ely|ery); ruthless(?:ly|ness)?; merciless(?:ly)?; pitiless(?:ly)?; heartless(?:ly)?;
      callous(?:ly|ness)?; cold-?blooded; in cold blood; inhuman(?:e|ely|ity)?; wanton(?:ly)?; senseless(?:ly)?;
      gratuitous(?:ly)?; sadis(?:t|ts|tic|m); rampag(?:e[sd]?|ing); onslaughts?; orgy of; killing spree;
      hell-?hole; mayhem; pillag(?:e[sd]?|ing); plunder(?:s|ed|ing)?; ransack(?:s|ed|ing)?;
      desecrat(?:e[sd]?|ing|ions?); defil(?:e[sd]?|ing); sacrileg(?:e|ious); reign of terror; scorched[- ]earth;
      death squads?; death march(?:es)?; killing fields?; hideous(?:ly)?; gruesome(?:ly)?; grisly; ghastly;
      monstrous(?:ly)?; monstrosity; unspeakable; unimaginable; horri(?:fic|fically|fying|ble|bly|d); horrors?;
      hellish; nightmarish; heinous(?:ly)?; evil; wicked(?:ly|ness)?; vile; despicable; detestable; abhorrent;
      odious; loathsome; sinister; diabolic(?:al)?; demonic; satanic; nefarious; villain(?:s|ous|y)?;
      perfid(?:y|ious|iously); dastardly; coward(?:s|ly|ice)?; ignoble; infam(?:ous|ously|y); notorious(?:ly)?`,
    `
      shame(?:ful|fully|less|lessly)?; disgrac(?:e|eful|efully); disgust(?:ing|ingly)?;
      outrag(?:e|es|ed|eous|eously); scandalous(?:ly)?; appalling(?:ly)?; despicabl[ey]; deplorabl[ey];
      reprehensibl[ey]; unconscionabl[ey]; unforgivabl[ey]; inexcusabl[ey]; contemptibl[ey]; shocking(?:ly)?;
      sickening(?:ly)?; revolting; repugnant; abominabl[ey]; abominations?; egregious(?:ly)?; flagrant(?:ly)?;
      blatant(?:ly)?; brazen(?:ly)?; reckless(?:ly|ness)?; arrogan(?:t|tly|ce); insolen(?:t|tly|ce);
      impudent(?:ly)?; audacious(?:ly)?; hypocri(?:sy|te|tes|tical|tically); duplicit(?:y|ous);
      deceit(?:ful|fully)?; deceptive(?:ly)?; dishonest(?:ly|y)?; disingenuous(?:ly)?; double standards?;
      two-?faced; immoral(?:ly)?; amoral; corrupt; rotten; crooked; sordid; toxic; venomous(?:ly)?; poisonous;
      rabid(?:ly)?; virulent(?:ly)?; hysteri(?:a|cal|cally|cs); paranoi(?:a|d); delusion(?:s|al)?; deranged;
      unhinged; fanciful; frenz(?:y|ied)`,
    `
      lied; (?:pack|web|campaign|tissue) of lies; spread(?:s|ing)? lies; blatant lies?; liars?; falsehoods?;
      falsif(?:y|ied|ies|ying|ications?|iers?); fabricat(?:e[sd]?|ing|ions?|ors?); concoct(?:ed|s|ing|ions?);
      distort(?:s|ed|ing|ions?)?; manipulat(?:e[sd]?|ing|ions?|ive|ors?); smear(?:s|ed|ing)?;
      slander(?:s|ed|ous|ing)?; libel(?:s|led|lous)?; disinformation; misinformation; fake(?:s|d|ry)?;
      forger(?:y|ies)(?! (?:charge|trial|conviction)s?); hoax(?:es)?; whitewash(?:es|ed|ing)?;
      cover(?:ed|ing|s)? up; cover-?ups?; brainwash(?:es|ed|ing)?; indoctrinat(?:e[sd]?|ing|ion); hate-?filled;
      hateful(?:ly)?; hatred of`,
    `
      baseless(?:ly)?; groundless(?:ly)?; unfounded; unsubstantiated; far-?fetched; absurd(?:ly|ity|ities)?;
      ridiculous(?:ly)?; ludicrous(?:ly)?; laughabl[ey]; preposterous(?:ly)?; nonsens(?:e|ical); bogus;
      spurious(?:ly)?; sham; farc(?:e|ical|ically); charade; mockery; travesty; discredited; debunked;
      dubious(?:ly)?; outlandish; outrageous claims?; flimsy; myths?; mythical; fiction of; so-called`,
    `
      tragic(?:ally)?; helpless(?:ly)?; hapless; heart-?(?:breaking|rending|wrenching); harrowing; agoni[sz]ing;
      martyr(?:s|ed|dom)?; downtrodden; long-?suffering; victimi[sz]ed; plight; anguish; suffering people`,
    `
      humiliat(?:e[sd]?|ing|ingly|ions?); crush(?:ed|es|ing|ingly); smash(?:ed|es|ing) (?:the|its|their|into);
      rout(?:ed|ing|s); annihilat(?:e[sd]?|ing|ion); obliterat(?:e[sd]?|ing|ion); decimat(?:e[sd]?|ing|ion);
      pulveri[sz](?:e[sd]?|ing); grovel(?:s|led|ling)?; cower(?:s|ed|ing)?; disgraced; ignominious(?:ly)?;
      debacle; fiasco`,
    `
      trampl(?:e[sd]?|ing)(?: on| upon)?; violat(?:e[sd]?|ing) with impunity; impunity; blackmail(?:s|ed|ing)?;
      extort(?:s|ed|ing|ion); strong-arm(?:s|ed|ing)?; bull(?:y|ies|ied|ying); meddl(?:e[sd]?|ing|esome);
      interfer(?:e[sd]?|ing) in the internal affairs; sabre-?rattling; warmongering; appeas(?:e[sd]?|ing|ement);
      kowtow(?:s|ed|ing)?; complicit; complicity; culprits?; perpetrators?; guilty of; to blame; blame lies;
      vengeful(?:ly)?; revenge; bloody-?minded; insatiable; greed(?:y|ily)?; hunger for (?:land|power);
      ambitions of conquest; wreak(?:s|ed|ing)? havoc; havoc; catastrophic(?:ally)?; calamit(?:y|ies|ous);
      disastrous(?:ly)?; dangerous(?:ly)? (?:escalation|provocation|policy|game|ideology|myth)s?`,
  ),
  ...weighted(
    'verdict',
    `
      surrender(?:s|ed|ing)? to (?:pressure|threats|aggression|blackmail); show of (?:force|strength);
      flex(?:es|ed|ing)? (?:its|their) muscles?; pound(?:s|ed|ing) (?:the|its|towns?|villages?|civilians?);
      hammer(?:ed|ing) (?:the|its); blitz(?:ed)?;
      anti-(?:turkish|armenian|azerbaijani|russian|western|muslim|christian|islamic|jewish|american|israeli|kurdish|greek|arab);
      pro-(?:turkish|armenian|azerbaijani|kremlin|western) (?:propagandist|mouthpiece|lobby|puppet|stooge)s?;
      driven from their homes; uprooted; bleed(?:s|ing)?; sufferings; misery; miserable;
      ruin(?:s|ed|ous)?(?! of (?:an?|the) (?:ancient|old|medieval|church|temple|city)); forced upon;
      imposed by force; war-?torn; blood-?feuds?; forsaken; abandoned by the world`,
    ['assassinat(?:e[sd]?|ing|ions?)', 'kill; “assassinate” of a head of state or a leader', 'IMS'],
    ['murdered', 'kill, unless a court said murder', 'IPI'],
    ['riot(?:s|ed|ing|ers?)', 'protest, clash, and what was done', 'IPI'],
    ['controversial(?:ly)?', 'say who objects, and to what', 'Wikipedia'],
    `
      pogroms?; disproportionate(?:ly)?; excessive force; violat(?:es|ed|ing) (?:all|every); seizure by force;
      raids? on civilians; crackdowns?; draconian; punitive; purge[sd]?; failed miserably; ill-fated; doomed;
      provocative(?:ly)?; inflammatory; incit(?:e[sd]?|ing|ement); aggressive(?:ly)?; radical; rabble-rousing;
      sabotag(?:e[sd]?|ing); threatening(?:ly)?; menac(?:e|es|ed|ing|ingly); intimidat(?:e[sd]?|ing|ion);
      coerc(?:e[sd]?|ing|ion|ive); exploit(?:s|ed|ing|ation);
      dominat(?:e[sd]?|ing|ion) (?:the|its|their) (?:neighbours?|people); traumati[sc](?:ed|ing)?; merciful;
      horrendous(?:ly)?; severe blow; harsh(?:ly)?; fierce(?:ly)?; stark(?:ly)?; alarming(?:ly)?; worrying(?:ly)?;
      disturbing(?:ly)?; troubling; unacceptable; intolerable; inadequate; woeful(?:ly)?; misguided; ill-advised;
      unwise; foolish(?:ly)?; naive(?:ly)?; inept; incompetent(?:ly)?; biased; unfair(?:ly)?; clumsy; cynical;
      sectarian; mythology`,
  ),
];

/** Heroic, martial and flattering words. */
export const praisingWords: readonly LoadedWord[] = [
  ...loaded(
    'praises',
    `
      proud heirs?; defended (?:itself|themselves|its people|their homes|freedom)(?! (?:in court|before|at the));
      to the last (?:man|bullet|drop|breath); for (?:the sake of )?freedom and; never gave up; last stand;
      fought like lions; lions?-?hearted; lionhearted; against overwhelming odds`,
    `
      stood (?:its|their) ground; stood firm; stands? firm; iron will; finest hour;
      shining (?:example|victory|moment|star); fearsome; crack troops; bravest; noble cause; spirited; plucky;
      gritty; against all odds; proves? itself; steely; sagacious; wisdom of; farsighted; peace-?makers?;
      generosity; grateful(?:ly)?; blessed; blessing for; triumph of; ray of hope; beacon of;
      vindicat(?:e[sd]?|ing|ion); prevail(?:s|ed|ing)? over; rightful owner; comes? to the (?:rescue|aid) of;
      came to the rescue; rescu(?:e[sd]?|ing) (?:its|their) (?:people|brothers?|land|homeland)`,
    ['hero(?:es|ic|ics|ically|ism)?', 'soldier, or what the person did', 'IPI'],
    [
      `
      legendary; visionary; brilliant(?:ly)?; remarkabl[ey]; extraordinar(?:y|ily); outstanding(?:ly)?;
      phenomenal(?:ly)?; world-?class; acclaimed; iconic; celebrated; revered; honou?rabl[ey]; awe-?inspiring`,
      'the fact that the praise rests on',
      'Wikipedia',
    ],
    [
      'surgical(?: (?:precision|accuracy))?(?! (?:operation|unit|ward|treatment|mask)s?)',
      'what was hit, and how accurate it was',
      'IPI',
    ],
    `
      victor(?:s|y|ies|ious|iously); triumph(?:s|ed|ing|ant|antly|al)?; glor(?:y|ious|iously|ify|ified);
      brave(?:ly|ry|st|r)?; courage(?:ous|ously)?; valian(?:t|tly|ce); valou?r; gallan(?:t|tly|try);
      fearless(?:ly)?; intrepid; daring(?:ly)?; dauntless; indomitable; invincible; unbeatable; unstoppable;
      mighty; formidable; undefeated; steadfast(?:ly)?; unwavering(?:ly)?; unyielding; unbreakable;
      unshak(?:e)?able; noble(?:st)?; nobly; righteous(?:ly|ness)?; proud(?:ly)?; pride of; dignified;
      magnificent(?:ly)?; majestic; splendid(?:ly)?; superb(?:ly)?; stunning(?:ly)?; breathtaking(?:ly)?;
      magnanim(?:ous|ously|ity); benevolent(?:ly)?; selfless(?:ly)?; altruistic; sublime; beloved; great leader;
      wise(?:ly)? (?:leader|leadership|policy|statesman|decision)s?; far-?sighted; statesmanlike; statesmanship;
      genius; masterful(?:ly)?; masterly; masterstroke; ingenious; exemplary; miracul?ous(?:ly)?; miracle; epic;
      immortal; sacrifice[sd]? (?:their|his|her) li(?:fe|ves);
      (?:gave|laid down|lay down) (?:their|his|her) li(?:fe|ves); ultimate sacrifice;
      fallen (?:soldiers?|heroes|fighters?|sons?|comrades?); defenders? of; guardians? of; bulwarks?; bastions?;
      beacons?; torch-?bearers?; standard-?bearers?; peace-?loving; freedom-?loving; hospitable people;
      tolerant people; justice was (?:finally )?(?:done|restored);
      restor(?:e[sd]?|ing) (?:historic(?:al)? )?justice; just (?:cause|war|struggle|demand|punishment|fight)s?;
      holy (?:cause|duty); rightly; righted; justly; deserved(?:ly)?; well-?deserved; hard-?won; long-?awaited;
      overdue; lightning (?:war|advance|victory|offensive|operation|campaign|counter-?offensive); iron fist;
      steel will; spirit of resistance; rose up against; threw off the yoke; yoke;
      resurrect(?:ed|ion) of the nation; golden age`,
  ),
  ...weighted(
    'praises',
    [
      `
      prestigious; renowned; landmark; innovative; revolutionary; pioneering; prominent figure; groundbreaking;
      cutting-?edge; leading light; award-?winning`,
      'the fact that the praise rests on',
      'Wikipedia',
    ],
    ['peaceful (?:demonstrat(?:ion|or)|protest(?:er)?)s?', 'demonstration', 'IPI'],
    ['resistance', 'name the group; say what it did', 'IPI'],
    `
      successful(?:ly)?; impressive(?:ly)?; skil(?:l)?ful(?:ly)?; masterminded; resilien(?:t|ce); principled;
      generous(?:ly)?; heroine; strong leader; admirabl[ey]; admired; esteemed; inspir(?:ed|ing|ational); vibrant;
      prosperous; ancient (?:people|nation|culture|civili[sz]ation)s?; rich (?:history|culture|heritage);
      great (?:nation|people|victory|leader|army)s?; brethren; loyal(?:ly)?; unparalleled; unmatched; unrivalled`,
  ),
];

/** Words that make little of what a side says, does or suffers. */
export const belittlingWords: readonly LoadedWord[] = [
  ...loaded(
    'belittles',
    `
      mere(?:ly)?; simply;
      just (?:a|an|another) (?:pretext|excuse|handful|few|myth|puppet|ploy|tool|show|minor|small|bluff|propaganda);
      nothing (?:but|more than); little more than; no more than (?:a|an);
      a handful of (?:troublemakers|villages|protesters|houses|people|victims); paltry; puny; trifling;
      negligible; insignificant; trivial(?:ly|i[sz]ed)?; minor (?:incident|excess|mishap|skirmish)(?:es|s)?;
      some minor; isolated (?:case|incident|excess)(?:es|s)?; exaggerat(?:e[sd]?|ing|ions?|edly);
      inflated (?:figure|number|claim|count)s?; overblown; overstat(?:e[sd]?|ing); whin(?:e[sd]?|ing);
      whimper(?:s|ed|ing)?; sulk(?:s|ed|ing)?; tantrums?; cr(?:y|ies|ied) (?:foul|wolf); tiresome;
      childish(?:ly)?; petty; quibbl(?:e[sd]?|ing)`,
  ),
  ...weighted(
    'belittles',
    `
      only a (?:few|handful|fraction); scant; meagre; symbolic at best; at best; half-?hearted(?:ly)?;
      lip service; feeble; toothless; ineffective; futile(?:ly)?; in vain; pointless(?:ly)?; hollow;
      empty (?:words|threat|promise|gesture|rhetoric)s?; rhetoric; bluster; posturing`,
  ),
];
