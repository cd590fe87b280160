import type { SpeechRules } from './rules.js';

const saying =
  'add|admitt?|affirm|agree?|alleg|announc|argu|ask|assert|boast|caution|claim|clarif|comment|conced|conclud|confess|' +
  'confirm|continu|counter|declar|elaborat|emphasi[sz]|exclaim|explain|insist|interject|jok|lament|maintain|mus|not|observ|' +
  'pledg|point|post|predict|proclaim|promis|protest|quipp?|recall|recount|reflect|reiterat|remark|remind|repeat|repl|report|' +
  'respond|retort|reveal|shout|signal|stat|stress|suggest|testif|tweet|underlin|underscor|urg|volunteer|vow|warn|acknowledg|whisper|text|thunder|mutter|murmur|yell|scream|bellow';
const calling =
  'accus|appeal|compar|liken|applaud|attack|blam|blast|brand|call|characteri[sz]|condemn|criticis|criticiz|decr|demand|denounc|deplor|' +
  'describ|dismiss|dubb?|express|hail|labell?|mock|prais|propos|quot|referr?|slamm?|term|threaten|voic|welcom';
const finite = '(?:e?d|e?s|ied|ies)';

export const en: SpeechRules = {
  pairs: 'puts? it|went on|goes on',
  say: `sa(?:id|ys)|cr(?:ied|ies)|began|begins|t(?:old|ells)|w(?:rote|rites)|(?:${saying})${finite}`,
  call: `sp(?:oke|eaks)|(?:${calling})${finite}`,
  callAs: 'reject(?:ed|s)|sees?|saw|seen|views?|viewed|regard(?:ed|s)?|derid(?:ed|es)|ridiculed|brushed',
  loose:
    `say(?:ing)?|tell(?:ing)?|writ(?:e|ing|ten)|speak(?:ing)?|(?:${saying}|${calling})(?:e|y|ing|ying)?|chant\\w*|cheer\\w*|` +
    'den(?:y|ied|ies|ying)|refus\\w*|declin\\w*|heard?|hears|read|reads|reading|sang|sing\\w*|cit(?:ed|es|ing)|mouth\\w*|charged|indicted|convicted|sentenced|acquitted|guilty',
  participle: `saying|telling|writing|(?:${saying}|${calling})y?ing`,
  auxiliaries:
    'has have had also then later again already once still repeatedly reportedly even did himself herself itself simply just first ever since long often always all both',
  passive: 'is was are were be been being gets got',
  unsaid:
    'not never would will could should may might must can cannot to having won’t didn’t doesn’t hasn’t hadn’t don’t isn’t wasn’t if unless whether allegedly supposedly falsely purportedly',
  others: 'who whose whom those anyone anybody everyone people whoever',
  articles: 'the a an its his her their our this that these those one my your both another every each some any',
  pronouns: 'he she',
  prepositions:
    'of for with by to from at in on about against between behind near under over into onto through during amid among outside inside without within towards toward via despite following alongside',
  conjunctions:
    'and but or as while when after before because since until where though although whereas so that whom which what',
  times:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tomorrow tonight week month year later earlier meanwhile morning afternoon evening night overnight then now however',
  small:
    'it they we i you him them us me there here what which how why no nor neither not if than too very yes more less most such only even still also yet ' +
    'according speaking asked once again afterwards instead indeed perhaps rather both all few many several other others ' +
    'has have had is was are were be been being do does did will would can could should may might must who whose whom like unlike per ' +
    'first last next recently soon thus therefore moreover nevertheless nonetheless meanwhile almost about',
  accordingTo: 'according to|in the words of|as quoted by',
  by: 'by',
  of: 'of for',
  relative: 'who which that',
  and: 'and or',
  as: 'as',
  that: 'that',
  naming:
    '(?:call|brand|dubb?|term|labell?|describ|characteri[sz]|referr?)(?:e?d|e?s)|call(?:ing)?|branding|labell?ing|dubbing',
  vowing: '(?:vow|pledg|promis|threaten)(?:e?d|e?s)',
  writing: 'wr(?:ote|ites)|(?:post|announc|report|publish|tweet|shout|repeat|recall)(?:e?d|e?s)',
  reports:
    '(?:allegation|accusation|charge|claim|report|rumou?r|suggestion|assertion|call|chant|slogan|shout|term|word|phrase|label|nickname|conviction|verdict|' +
    'indictment|sentence|resolution|threat|complaint|criticism|demand|appeal|statement|comment|remark|quote|letter|message|video|clip|film|movie|documentary|' +
    'book|novel|memoir|article|song|poem|series|poster|banner|sign|hashtag|tweet|post|caption|headline|motto|concept|notion|theory|narrative|myth|question|' +
    'law|motion|petition|podcast|album|painting|testimony|photo|picture|motto|answer|response|reply|chorus|idea)s?|cry|cries',
  voices: '(?:word|motto|slogan|chant|answer|response|reply)s?|replies|cry|cries',
  medium: 'in',
  placing:
    'behind|near|under|over|inside|outside|amid|among|during|after|before|beside|on|at|about|between|following|alongside|despite|via|around|with|from',
  things:
    '\\w*(?:tion|sion|ment|ness|ity|ism|ship|ence|hood|[^s]s)|hall|vote|plan|war|meeting|hearing|building|briefing|house|city|town|land|country|party|press|crowd|attack|deal|law|summit|stage|podium|room|street|air|court|office|plane|army|force|team|agency|bank|company|world|region|border|group|union|league|day|week|month|year',
  governing: '(?!(?:lead|outgo|sitt|act|incom|govern|rul|visit|oppos)ing$)\\w+ing',
  titles: 'head|leader|chief|chair\\w*|deputy',
  quotedAs: 'quoted as saying|cited as saying|reported as saying',
  relay:
    '(?:(?:an?|the) )?(?:statement|post|tweet|speech|message|briefing)s?(?: (?:made|issued|released|published|given))? (?:by|from|of)',
  verbs:
    '\\w+ed|rose|met|left|went|took|spoke|came|gave|made|sat|stood|began|ran|won|lost|cut|put|set|hit|sent|spent|felt|kept|thought|got|found|heard|fell|drew|grew|knew|threw|drove|swore|chose|built|bought|caught|became|withdrew|sought|paid|sold|shook|struck|wore|told|led|held|saw|brought|broke|fought|thanks|denies|has|had|is|was|wants|leads',
};
