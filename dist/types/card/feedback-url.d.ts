/** What a publisher's address may have in it. */
export interface Feedback {
    readonly entry: string;
    readonly text: string;
    readonly page: string;
    /** Of the dossier: which build of it the card is from, or else the day of its review. */
    readonly version: string;
}
/**
 * The address at which a reader tells the publisher of a wrong match.
 *
 * @param template such as `mailto:desk@example.org?subject={entry}&body={text} {page}`
 * @returns `undefined` where the address is neither `https:` nor `mailto:`, so that no `javascript:` gets into a link
 * @example feedbackUrl('mailto:desk@example.org?subject={entry}', mention) // 'mailto:desk@example.org?subject=nato'
 */
export declare function feedbackUrl(template: string, { entry, text, page, version }: Feedback): string | undefined;
