/** A term, with the line of the file on which it stands. */
export interface Term {
  readonly line: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What the glossary says of it; an editor has to find a source for it. */
  readonly definition: string;
  readonly type: string;
}

/** Terms, and what is wrong with others, by line. */
export interface ReadTerms {
  readonly terms: readonly Term[];
  readonly problems: readonly { readonly line: number; readonly says: string }[];
}
