import type { SpeechRules } from './rules.js';

const stems =
  'afirm|declar|añad|explic|asegur|señal|indic|anunci|advirt|advert|insist|subray|respond|escrib|coment|agreg|sostuv|manifest|destac|' +
  'concluy|record|recalc|apunt|apostill|relat|prometi|preguntó|pregunt|lament|precis|matiz|reiter|opin|aclar|zanj|exclam|confes|admiti|expres';

export const es: SpeechRules = {
  say: `dijo|dice|puntualizó|sostiene|mantuvo|advierte|cuenta|contó|concluye|promete|(?:${stems})(?:ó|ió|a|e|ado|ido)|dicho|escrito`,
  call: 'llamó|llama|calificó|califica|calificado|describió|describe|tachó|tacha|tachado|denunció|denuncia|condenó|condena|criticó|critica|acusó|acusa|habló|habla',
  loose:
    'decir|diciendo|llamar|llamando|calificar|calificando|core\\p{L}*|dicen|dijeron|llaman|leer|leyó|lee|neg\\p{L}+|niega|rechaz\\p{L}*|añadiendo|asegurando|afirmando|tachando|escuch\\p{L}*|oyó',
  participle: 'diciendo|añadiendo|asegurando|afirmando|calificando|llamando|tachando',
  auxiliaries: 'ha han había también luego además después ya le les se lo',
  passive: 'es fue era ser sido son fueron',
  unsaid: 'no nunca jamás habría podría debería debe haber si a de',
  naming: 'llam(?:ó|a)|calific(?:ó|a|ado)|descri(?:bió|be)|tach(?:ó|a|ado)',
  writing: 'escrib(?:ió|e)|anunci(?:ó|a)|public(?:ó|a)',
  reports:
    '(?:acusación|acusaciones|cargo|denuncia|alegación|alegaciones|rumor|rumores|lema|término|palabra|expresión|título|llamamiento|informe|condena|resolución|amenaza|crítica|carta|mensaje|vídeo|video|película|libro|novela|artículo|canción|programa|proyecto|periódico|diario|hotel|consigna)s?',
  medium: 'en',
  others: 'quienes aquellos aquellas cuyo cuya cuyos',
  articles: 'el la los las un una unos unas su sus este esta estos nuestro lo',
  pronouns: 'él ella',
  prepositions: 'de del a al en por para con contra sin sobre entre hacia desde hasta ante bajo tras durante según',
  conjunctions: 'y e pero o cuando mientras como que porque aunque donde pues',
  times:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana noche tarde semana mes año',
  small:
    'ellos ellas nosotros yo tú usted qué quien que cual no más muy ya aquí allí entonces así sin embargo es son era ha han fue se lo le todo toda todos preguntado preguntada',
  accordingTo: 'según|de acuerdo con|en palabras de|a juicio de',
  by: 'por',
  of: 'de del',
  and: 'y e o',
  as: 'de como',
  that: 'que',
  relay: '(?:un|una|el|la) (?:comunicado|declaración|mensaje|discurso) (?:de|del)',
  verbs: '\\p{L}+(?:ó|ía|aba)|ha|fue|es',
};
