/** What a language has for saying whose words something is. Each language is a file of its own, loaded where a text is in it. */
/** Words and patterns of one language, in lower case. A list has spaces between its words; a pattern is matched with whole words. */
export interface SpeechRules {
    /** Where the verb of a clause stands: `last` after what was said, as in Turkish; `second` where an adverb before it turns subject and verb. */
    readonly order?: 'last' | 'second';
    /** Nouns are in capitals, so that a capital does not make a name. */
    readonly capitalNouns?: true;
    /** Who speaks may stand within the marks, between dashes: «Да, — сказал он. — Это так». */
    readonly inner?: true;
    /** Marks that end a sentence, where those are others than in English: in Armenian a full stop is a colon. */
    readonly stops?: string;
    /** Pattern of finite verbs that stand beside a whole quotation, before or after it: “said”. */
    readonly say: string;
    /** The same, for verbs of two words: “put it”. */
    readonly pairs?: string;
    /** Pattern of finite verbs that stand before the words they quote alone: “called”. */
    readonly call?: string;
    /** Pattern of verbs that need “as” beside the quotation: “rejected as”. */
    readonly callAs?: string;
    /** Pattern of forms of such verbs that have no subject of their own, or that take the words away from it: “denied”, “to say”. */
    readonly loose?: string;
    /** Pattern of those of them that share the subject of their clause: “adding”. */
    readonly participle?: string;
    /** Pattern of finite verbs that may follow a name at the beginning of its clause. */
    readonly verbs: string;
    /** Pattern of verbs with which one names a thing: “called the report “…””. */
    readonly naming?: string;
    /** Pattern of verbs of doing what comes after them: “vowed to take the …”. */
    readonly vowing?: string;
    /** Pattern of verbs that have works and plans as objects, too: “wrote “…”, a novel”. */
    readonly writing?: string;
    /** Pattern of nouns for what others say or write, and of works: a quotation after them is not the subject's words. */
    readonly reports?: string;
    /** Pattern of those of them that are always somebody's words: “the last words were “…””. */
    readonly voices?: string;
    /** Pattern of the words that make such a noun the place of the words: “in a letter”. */
    readonly medium?: string;
    /** Pattern of words that show that a name after them, or before, is no subject: German “den”. */
    readonly oblique?: string;
    /** Pattern of the words after a verb that show that the subject follows: German “nannte er”. */
    readonly subjectFollows?: string;
    /** Pattern of prepositions that do not lead to what was said, as “behind” in “the man behind”. */
    readonly placing?: string;
    /** Pattern of the endings of a name that is no subject, in languages with cases. */
    readonly cases?: string;
    /** Pattern of nouns that “he” and “she” cannot mean. */
    readonly things?: string;
    /** Pattern of words by which a name after them is an object: “representing”. */
    readonly governing?: string;
    /** Pattern of participles that stand after the words they quote: German “bezeichnet”. */
    readonly past?: string;
    /** Pattern of a verb and a pronoun in one word: French “dit-il”. */
    readonly inverted?: string;
    /** Pattern of the words after a passive that make somebody the speaker: “quoted as saying”. */
    readonly quotedAs?: string;
    /** Pattern of the words before the one according to whom something is so. */
    readonly accordingTo?: string;
    /** Pattern of the words between those and the one whose statement it is. */
    readonly relay?: string;
    /** The word after a name that means the same: German “zufolge”. */
    readonly afterName?: string;
    /** Pattern of words with which titles end. */
    readonly titles?: string;
    /** Words between subject and verb: “has”, “also”. */
    readonly auxiliaries: string;
    /** Words that make a verb passive: “was”. */
    readonly passive?: string;
    /** Words that make a saying one that did not take place: “never”, “would”. */
    readonly unsaid: string;
    /** Words after which others speak: “those who”; where the verb stands last, what may stand before it. */
    readonly others: string;
    readonly articles: string;
    readonly pronouns?: string;
    readonly prepositions: string;
    /** Words after which a clause begins: “and”, “when”. */
    readonly conjunctions: string;
    /** Days, months and the like, which are in capitals or end an adverbial before a subject. */
    readonly times: string;
    /** Further words that are no part of a name. */
    readonly small: string;
    /** Words that join two names: “and”. */
    readonly and: string;
    /** Words that make of a clause what somebody says: “that”. */
    readonly that?: string;
    /** What makes of an institution that of somebody else: “of”. */
    readonly of?: string;
    /** Words by which a clause is about the name before: “who”; where the verb stands last, about the name after: Turkish “diyen”. */
    readonly relative?: string;
    /** Words before what something is called. */
    readonly as?: string;
    /** The word before the one by whom something was called so. */
    readonly by?: string;
}
