/** English words with which a writer comments: on motives, on how things are to be taken, by degree, or by what is taken for granted. */
import { loaded, weighted, type LoadedWord } from './loaded-word.js';

/** Words of intent, which nobody can see. */
export const mindReadingWords: readonly LoadedWord[] = [
  ...loaded(
    'reads-minds',
    `
      true (?:aim|goal|purpose|intention|motive|face|nature|colour|color|reason|target)s?;
      real (?:aim|goal|purpose|intention|motive|face|nature|reason|target)s?;
      meant to (?:frighten|intimidate|scare|deceive|provoke|humiliate|terrify|terrorise|hide|mislead|justify|impress|punish);
      designed to (?:frighten|intimidate|scare|deceive|provoke|humiliate|terrify|terrorise|hide|destroy|mislead|justify|impress|punish);
      in order to (?:frighten|intimidate|scare|deceive|provoke|humiliate|terrorise|hide|destroy|mislead|punish);
      driven by (?:hatred|greed|revenge|ambition|fear|envy|spite); appetites?; fuell?(?:ed|ing) by hatred;
      hoping to (?:provoke|frighten|humiliate|destroy|deceive|exploit); masterminds?; orchestrators?;
      eager for (?:war|revenge|blood)`,
    ['deliberate(?:ly)?(?! on| over)', 'say what was done; who says that it was meant'],
    `
      intentional(?:ly)?; purposely; purposefully; knowingly; wil(?:l)?ful(?:ly)?; premeditated; calculated to;
      calculating; cynical(?:ly)?; malicious(?:ly)?; malign(?:ly)?; malice; spiteful(?:ly)?; treacherously;
      in a bid to; in a desperate; desperate (?:attempt|bid|effort|move)s?; desperat(?:ely|ion); hell-?bent;
      bent on; hatch(?:ed|ing)? (?:a|the|plans?|plots?); plot(?:s|ted|ting) (?:to|against|with);
      schem(?:e[sd]?|ing) (?:to|against); schemes?; machinations?;
      conspir(?:e[sd]?|ing|acy|acies|ators?|atorial)(?! to commit| theor); ploys?; hidden agendas?;
      ulterior motives?; covert(?:ly)? (?:aim|goal|agenda|intent)s?;
      secretly (?:want|hope|plan|wish|intend)(?:s|ed)?; shrewd(?:ly)?; cunning(?:ly)?; sly(?:ly)?; wily;
      devious(?:ly)?; crafty; insidious(?:ly)?; stealth(?:y|ily); opportunis(?:t|tic|tically|m); conveniently;
      ruse; trick(?:s|ed|ing|ery)?; dup(?:ed|ing); lur(?:ed|ing) (?:the|into); scapegoat(?:s|ed|ing)?;
      to divert attention; to distract (?:from|attention|the); to score (?:political )?points;
      out of (?:hatred|spite|greed|envy|fear|revenge|malice);
      eager(?:ly)? to (?:destroy|attack|grab|please|provoke|punish|appease); itching to;
      determined to (?:destroy|wipe|erase|crush|exterminate|provoke|annihilate);
      sought to (?:wipe|erase|destroy|exterminate|humiliate|hide|conceal|cover);
      seek(?:s|ing)? to (?:wipe|erase|destroy|exterminate|humiliate|hide|conceal|cover);
      dream(?:s|ed|t|ing)? of (?:a great|conquer|destroy|restoring|reviving|turan|empire)`,
  ),
  ...weighted(
    'reads-minds',
    `
      intend(?:s|ed) to (?:destroy|provoke|harm|deceive|mislead); in an attempt to;
      attempt(?:s|ed|ing)? to (?:justify|hide|conceal|erase|rewrite|destroy|wipe); orchestrat(?:e[sd]?|ing|ion);
      engineer(?:ed|ing) (?:a|the)(?! (?:corps|unit|school|battalion)); instigat(?:e[sd]?|ing|ion|ors?);
      foment(?:s|ed|ing)?; stok(?:e[sd]?|ing); fan(?:s|ned|ning)? the flames; stir(?:s|red|ring)? up;
      whip(?:s|ped|ping)? up; unwilling(?:ly)?; reluctant(?:ly)?; grudging(?:ly)?; begrudging(?:ly)?;
      half-?willing(?:ly)?; obsess(?:ed|ion|ive|ively); jealous(?:y|ly)?; resentful(?:ly)?; vindictive(?:ly)?;
      panick(?:ed|ing); in panic; quietly (?:hope|support|back|welcome)(?:s|d|ed)?`,
  ),
];

/** Comments on how a thing is to be taken. */
export const editorialisingWords: readonly LoadedWord[] = [
  ...loaded(
    'editorialises',
    `
      must (?:answer|pay|apologi[sz]e|admit|face justice|be punished|not be allowed);
      should (?:apologi[sz]e|be ashamed|admit|answer for|know better); stood by and watched; looked on as;
      world (?:stood|looked|watched|turned); silence of the (?:world|west|international);
      speaks? (?:the truth|volumes|for itself); spoke the truth; telling the truth; face (?:its|the|their) past;
      come(?:s)? clean; proof, if; for all to see; brought (?:it )?(?:up)?on (?:itself|themselves);
      has only itself to blame; nothing new; rightly so; deservedly; belonged to (?:it|them) all along`,
    ['clearly; obviously; interestingly', 'leave it out', 'Wikipedia'],
    [
      `
      of course; unfortunately; the fact that; in truth; truth is; in reality; the reality is; fact is;
      make no mistake; needless to say; goes without saying;
      it is (?:clear|obvious|evident|no secret|well known|no coincidence|no accident|undeniable|beyond doubt|worth noting|important to (?:note|remember)|telling|ironic)(?: that)?;
      it should be (?:noted|remembered|stressed|emphasi[sz]ed); it must be (?:noted|remembered|stressed|said);
      as is well known; as everyone knows; everyone knows; everybody knows; the whole world knows;
      history (?:will|has) (?:judge|shown?|proven?); no (?:wonder|surprise)(?: that)?; no coincidence;
      not surprisingly; unsurprisingly; predictably; surprisingly; astonishingly; amazingly; incredibly;
      remarkably; ironically; paradoxically; tellingly; curiously; oddly; bizarrely; strangely; suspiciously;
      regrettably; sadly; tragically; alas; fortunately; luckily; thankfully; mercifully; hopefully; happily;
      understandably; naturally; inevitabl[ey]; undoubtedly; doubtless(?:ly)?; no doubt;
      without (?:a |any )?doubt; beyond (?:any |all |reasonable )?doubt; undeniabl[ey]; indisputabl[ey];
      unquestionabl[ey]; indubitabl[ey]; incontrovertibl[ey]; irrefutabl[ey]; unmistakabl[ey]; plainly; patently;
      manifestly; evidently; self-evident(?:ly)?; surely; admittedly; wrongly; wrongful(?:ly)?; mistakenly;
      falsely; justifiabl[ey]; justified(?:ly)?; unfairly; shamefully; disturbingly; rightfully; legitimately;
      deserves? to; ought to (?:know|be ashamed); should be ashamed; should have known;
      must be (?:stopped|condemned|held to account|punished);
      deserves? (?:praise|condemnation|respect|credit|better|nothing); thank god; god forbid`,
      'leave it out',
    ],
  ),
  ...weighted(
    'editorialises',
    ['essentially; basically; fundamentally; notabl[ey]; in fact', 'leave it out', 'Wikipedia'],
    `
      indeed; actually; certainly; rather than face; worse still; worse; even worse; what is worse; better still;
      to make matters worse; as a matter of fact; seemingly endless; wisely; sensibly; prudently;
      sens(?:eless|ible); must (?:never|not) (?:forget|be forgotten); never forget; lessons? of history;
      wake-?up call; turning a blind eye; turn(?:s|ed)? a blind eye; wash(?:es|ed)? (?:its|their) hands; stood by;
      st(?:ands|and|ood) idly by; looked (?:away|the other way); deafening silence; conspicuous(?:ly)?;
      so much for; at long last; irony; ironic; dark chapter; stain on; slap in the face; powder keg; tinderbox;
      price to pay; paid the price; play(?:s|ed|ing) with fire; wishful thinking; red herring`,
  ),
];

/** Adverbs and adjectives that raise the voice. */
export const intensifiers: readonly LoadedWord[] = [
  ...loaded(
    'intensifies',
    `
      utter(?:ly)?; absolutely; totally; downright; outright (?:lie|aggression|refusal|theft|denial)s?; sheer;
      truly; profoundly; grossly; wildly; madly; furious(?:ly)?; enraged; incensed; relentless(?:ly)?;
      incessant(?:ly)?; endless(?:ly)?; ceaseless(?:ly)?; never-?ending; countless; untold; innumerable;
      staggering(?:ly)?; whopping; astounding(?:ly)?; mind-?boggling; jaw-?dropping;
      explosive (?:revelation|claim|report)s?; bombshell; unheard[- ]of; all-out (?:aggression|assault);
      to the teeth; at breakneck; wholesale (?:slaughter|destruction|theft|murder); rife; rampant;
      widespread outrage; firestorm; monumental; colossal; gargantuan; mind-?numbing; fierce resistance`,
  ),
  ...weighted(
    'intensifies',
    `
      extremely; extraordinarily; enormous(?:ly)?; immense(?:ly)?; massive(?:ly)?; tremendous(?:ly)?;
      vast(?:ly)?(?! majority); huge(?:ly)?; dramatic(?:ally)?; drastic(?:ally)?; unprecedented;
      strongly condemn(?:s|ed)?; vehement(?:ly)?; categorically; overwhelming(?:ly)?;
      sharp(?:ly)? (?:criticis|condemn|rebuk)(?:ed|es|e)?; really; so many; dozens upon dozens;
      time and (?:time )?again; ever more; ever-?growing`,
  ),
];

/** Words that take for granted what is disputed, or that a side should long have done something. */
export const presupposingWords: readonly LoadedWord[] = [
  ...loaded(
    'presupposes',
    `
      still (?:refus|den|claim|insist|fail|cling|pretend|hid|dar)(?:e[sd]?|y|ies|ied|s|ing)?(?: to)?;
      even (?:dared?|admit(?:s|ted)?|went so far|its own|their own|the most)(?! (?:if|though));
      fail(?:s|ed)? to (?:mention|acknowledge|condemn|admit|understand|see|realise|realize|live up|apologi[sz]e|protect);
      has yet to (?:apologi[sz]e|admit|acknowledge|condemn);
      have yet to (?:apologi[sz]e|admit|acknowledge|condemn);
      continu(?:e[sd]?|ing) to (?:deny|refuse|claim|ignore|insist|occupy|threaten|spread|lie|provoke|violate|flout|deceive|oppress|harbour|attack);
      persist(?:s|ed|ing|ent|ently)? in;
      once (?:more|again) (?:showed|proved|proven|refused|violated|demonstrated|lied|attacked|broke|betrayed);
      yet again; as usual; as always; true to form; no longer (?:hides?|bothers?|pretends?); at last;
      long overdue; dar(?:e[sd]|ing) to; had the (?:nerve|audacity|gall|courage);
      have the (?:nerve|audacity|gall); has the (?:nerve|audacity|gall); deign(?:s|ed)?; stoop(?:s|ed)? to;
      resort(?:s|ed|ing)? to (?:force|violence|lies|terror|threats|blackmail|provocations?);
      steadfastly refus(?:es|ed); stubbornly refus(?:es|ed); turn(?:s|ed)? (?:their|its|his|her) back on;
      cling(?:s|ing)? to; clung to; forget(?:s|ting)? that; ignor(?:es|ing) the fact; chose to ignore; blind to;
      so-called international community; with(?:out)? the blessing of`,
  ),
  ...weighted(
    'presupposes',
    `
      finally; refus(?:es|ing) to (?:recogni[sz]e|accept|acknowledge|negotiate); inexplicabl[ey]; even now;
      even today; once again; again and again; won back; win(?:s|ning)? back; return(?:ed|s|ing)? to its rightful;
      despite (?:clear|overwhelming|all) (?:evidence|proof); in spite of (?:clear|overwhelming|all);
      in defiance of; defian(?:t|tly|ce); def(?:ied|ying|ies) (?:the|all|international); flout(?:s|ed|ing)?;
      disregard(?:s|ed|ing)?; disdain(?:s|ed|ful|fully|ing)?; scorn(?:s|ed|ful|ing)?; spurn(?:s|ed|ing)?;
      snub(?:s|bed|bing)?; so-called right`,
  ),
];
