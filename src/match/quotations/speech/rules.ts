/** What a language has for saying whose words something is. Each language is a file of its own, loaded where a text is in it. */

/** Words and patterns of one language, in lower case. A list has spaces between its words; a pattern is matched whole. */
export interface SpeechRules {
  /** Where the verb of a clause stands: `last` after what was said, as in Turkish; `second` where an adverb before it turns subject and verb. */
  readonly order?: 'last' | 'second';
  /** Nouns are in capitals, so that a capital does not make a name. */
  readonly capitalNouns?: true;
  /** Pattern of finite verbs that stand beside a whole quotation, before or after it: “said”. */
  readonly say: string;
  /** Pattern of finite verbs that stand before the words they quote alone: “called”. */
  readonly call: string;
  /** Pattern of verbs that need “as” beside the quotation: “rejected as”. */
  readonly callAs?: string;
  /** Pattern of forms of such verbs that have no subject of their own, or that take the words away from it: “denied”, “to say”. */
  readonly loose: string;
  /** Pattern of those of them that share the subject of their clause: “adding”. */
  readonly participle?: string;
  /** Words between subject and verb: “has”, “also”. */
  readonly auxiliaries: string;
  /** Words that make a verb passive: “was”. */
  readonly passive: string;
  /** Words that make a saying one that did not take place: “never”, “would”. */
  readonly unsaid: string;
  /** Words after which the one named did not say it, and which therefore silence: “those who”. */
  readonly others: string;
  readonly articles: string;
  readonly pronouns: string;
  readonly prepositions: string;
  /** Words after which a clause begins: “and”, “when”. */
  readonly conjunctions: string;
  /** Days, months and the like, which are in capitals or end an adverbial before a subject. */
  readonly times: string;
  /** Further words that are no part of a name. */
  readonly small: string;
  /** Pattern of the words before the one according to whom something is so. */
  readonly accordingTo: string;
  /** Words after a name that mean the same: German “zufolge”. */
  readonly afterName?: string;
  /** The word before the one by whom something was called so. */
  readonly by: string;
  /** Pattern of finite verbs that may follow a name at the beginning of its clause. */
  readonly verbs: string;
  /** Pattern of what makes of an institution that of somebody else: “of”. */
  readonly of?: string;
  /** Pattern of words by which a clause is about the name before: “who”. */
  readonly relative?: string;
  /** Words that join two names: “and”. */
  readonly and: string;
  /** Pattern of a verb and a pronoun in one word, which is its group: French “dit-il”. */
  readonly inverted?: string;
  /** Pattern of the words between “according to” and the one whose statement it is. */
  readonly relay?: string;
  /** Pattern of the words after a passive that make somebody the speaker: “quoted as saying”. */
  readonly quotedAs?: string;
  /** Pattern of the words before words that are quoted as a name for something. */
  readonly as?: string;
  /** Words that make of a clause what somebody says: “that”. */
  readonly that?: string;
  /** Pattern of participles that stand after the words they quote, and of the auxiliaries before them: “bezeichnet”, “hat”. */
  readonly past?: string;
  readonly perfect?: string;
  /** Pattern of a participle between the words and the one who says them: Turkish “diyen”. */
  readonly saying?: string;
  /** Marks that end a sentence, where those are others than in English: in Armenian a full stop is a colon. */
  readonly stops?: string;
  /** Who speaks may stand within the marks, between dashes: «Да, — сказал он. — Это так». */
  readonly inner?: true;
  /** Pattern of words with which titles end. */
  readonly titles: string;
}
