/**
 * The sentence that words stand in, as far as it is near them.
 *
 * @param start of the words in the text, a UTF-16 offset
 * @param end of the words, exclusive
 * @example sentenceAround('It rained. The exercises ended. Nobody came.', 15, 24) // 'The exercises ended.'
 */
export declare function sentenceAround(text: string, start: number, end: number): string;
