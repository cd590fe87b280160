import type { SpeechRules } from './rules.js';

export const az: SpeechRules = {
  order: 'last',
  say:
    'dedi|deyib|deyir|söylədi|söyləyib|bildirdi|bildirib|bildirir|qeyd edib|qeyd etdi|vurğuladı|vurğulayıb|yazdı|yazıb|əlavə etdi|əlavə edib|açıqladı|açıqlayıb|' +
    'qeyd edir|soruşdu|cavab verdi|bəyan edib|bəyan etdi|ifadə edib|adlandırıb|adlandırdı|xəbərdarlıq edib',
  call: '-',
  loose: '-',
  auxiliaries: 'da də isə belə',
  passive: '-',
  unsaid: 'deyilib',
  others: 'deyə kimi olaraq',
  articles: 'bir bu o',
  pronouns: '-',
  prepositions: 'ilə üçün kimi qədər görə sonra əvvəl',
  conjunctions: 'və amma lakin ki',
  times: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar bugün bu gün dünən sabah',
  small: 'o bu biz siz mən sən onlar çox daha ən də da isə nə hər bəzi bütün belə həmçinin',
  accordingTo: '-',
  afterName: 'görə',
  by: '-',
  and: 'və ilə',
  saying: 'deyən|bildirən|vurğulayan',
  verbs: '[a-zçəğıöşü]+(?:[dt][aə]n?|araq|ərək|ıb|ib|ub|üb|kən|la|lə)',
  titles: 'naziri|prezidenti|sədri|sözçüsü|lideri|səfiri|komandanı|bəy|xanım|nazir|prezident|sədr',
};
