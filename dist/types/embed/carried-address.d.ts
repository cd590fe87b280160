/** Which dossier a carrier may name. On some pages readers can write carriers, and a dossier speaks in the publisher's name. */
/** Where a carrier stands, and what it may do there. */
export interface CarrierPlace {
    /** What relative addresses are relative to. */
    readonly base: string;
    /** The address of the page itself. */
    readonly page: string;
    /** Other origins whose dossiers it may name, with spaces between them. */
    readonly origins: string;
    readonly isLink: boolean;
}
/**
 * @param said by the carrier
 * @returns the absolute address; empty where an element names none, so that the script tag's is taken; `undefined` where it
 *   is no carrier: a link to the page itself, or an address of another origin
 * @example carriedAddress('a.json', place) // 'https://paper.example/a.json'
 */
export declare function carriedAddress(said: string | null, { base, page, origins, isLink }: CarrierPlace): string | undefined;
