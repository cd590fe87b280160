import type { SpeechRules } from './rules.js';

const said =
  'dit|déclaré|affirmé|expliqué|ajouté|estimé|assuré|précisé|indiqué|annoncé|averti|insisté|souligné|lancé|répondu|écrit|martelé|confié|' +
  'regretté|noté|rappelé|conclu|poursuivi|promis|demandé|reconnu|prévenu|commenté|tweeté|avancé|soutenu|répété|' +
  'réagi|détaillé|observé|remarqué|plaidé|admis|prétendu|proclamé|dénoncé|condamné|critiqué|qualifié|évoqué|accusé|salué|décrit|fustigé|parlé|appelé';

export const fr: SpeechRules = {
  pairs: 'fait (?:savoir|valoir)',
  say:
    `${said}|affirme|explique|ajoute|estime|assure|précise|indique|annonce|avertit|insiste|souligne|lance|répond|martèle|confie|regrette|note|` +
    'rappelle|conclut|poursuit|promet|demande|reconnaît|prévient|commente|avance|soutient|répète|réagit|détaille|observe|remarque|plaide|déclare|' +
    'déclara|affirma|expliqua|ajouta|répondit|juge|jugé|raconte|raconté|admet|résume|résumé|prétend',
  call: 'appelle|qualifie|dénonce|condamne|critique|décrit|fustige|évoque|accuse|salue|parle|traite|traité|qualifia',
  loose:
    'dire|disant|déclarer|affirmer|qualifier|qualifiant|appeler|scand\\p{L}*|lire|lisant|entend\\p{L}*|nier|nie|nié|démen\\p{L}*|refus\\p{L}*|déclarant|ajoutant|affirmant|assurant|précisant|estimant|dénonçant|soulignant|évoquant',
  participle:
    'disant|déclarant|ajoutant|affirmant|assurant|précisant|estimant|dénonçant|soulignant|évoquant|qualifiant',
  auxiliaries:
    'a ont aussi également ensuite encore déjà en outre par ailleurs lui leur nous y s se l même toutefois ainsi alors',
  passive: 'est était été fut être sont soit serait',
  unsaid: 'pas jamais aurait auraient pourrait doit devrait ne n avoir si à de',
  naming: 'appel(?:le|é)|qualifi(?:e|é|a)|décri(?:t|vit)|trait(?:e|é)',
  writing: 'écrit|annoncé?|publié?',
  reports:
    '(?:accusation|allégation|rumeur|slogan|terme|mot|expression|formule|titre|appel|rapport|condamnation|résolution|menace|critique|lettre|message|vidéo|film|livre|roman|article|chanson|programme|projet|plan|journal|hôtel|affirmation|propos|cri)s?',
  medium: 'dans',
  others: 'ceux celles celui quiconque dont',
  articles: 'le la les l un une des du son sa ses leur leurs ce cet cette notre nos d',
  pronouns: 'il elle',
  prepositions:
    'de du des d à au aux en dans sur pour par avec contre chez vers entre sous devant depuis après avant lors pendant selon sans face',
  conjunctions: 'et mais ou quand lorsque alors tandis comme que qu parce car puisque où',
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd’hui demain soir matin semaine mois an',
  small:
    'ils elles on nous vous je tu qui que quoi dont ne pas plus très c ce cela ça y là ici puis ensuite ainsi enfin cependant pourtant toutefois est a ont sont était se s n non tout toute tous si interrogé interrogée',
  accordingTo: 'selon|d après|aux yeux de|pour reprendre les mots de|dixit',
  by: 'par',
  of: 'de du des d',
  relative: 'qui',
  and: 'et ou',
  as: 'de d comme',
  that: 'que qu',
  inverted: '(?:[a-zéèêîû]+-)+(il|elle)',
  relay: '(?:une? |la |le )?(?:déclaration|communiqué|message|discours) (?:de|du|des)(?: l)?',
  verbs: '\\p{L}+(?:é|it|ut)|a|est|était|va',
};
