import type { SpeechRules } from './rules.js';

export const az: SpeechRules = {
  order: 'last',
  say: 'dedi|deyib|deyir|söylədi|söyləyib|bildirdi|bildirib|bildirir|vurğuladı|vurğulayıb|yazdı|yazıb|açıqladı|açıqlayıb|soruşdu|adlandırıb|adlandırdı',
  pairs:
    'qeyd edib|qeyd etdi|əlavə etdi|əlavə edib|qeyd edir|cavab verdi|bəyan edib|bəyan etdi|ifadə edib|xəbərdarlıq edib',
  auxiliaries: 'da də isə belə',
  unsaid: 'deyilib',
  others: 'deyə kimi olaraq',
  articles: 'bir bu o',
  prepositions: 'ilə üçün kimi qədər görə sonra əvvəl',
  conjunctions: 'və amma lakin ki',
  times: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar bugün bu gün dünən sabah',
  small: 'o bu biz siz mən sən onlar çox daha ən də da isə nə hər bəzi bütün belə həmçinin',
  afterName: 'görə',
  and: 'və ilə',
  relative: 'deyən bildirən vurğulayan',
  verbs: '[a-zçəğıöşü]+(?:[dt][aə]n?|araq|ərək|ıb|ib|ub|üb|kən|la|lə)',
  titles: 'naziri|prezidenti|sədri|sözçüsü|lideri|səfiri|komandanı|bəy|xanım|nazir|prezident|sədr',
};
