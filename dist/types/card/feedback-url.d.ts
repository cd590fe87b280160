/** What of a mention a publisher's address may have in it. */
export interface Feedback {
    readonly entry: string;
    readonly text: string;
    readonly page: string;
}
/**
 * Where a reader can tell the publisher of a wrong match; nowhere where that is no `https:` or `mailto:` address.
 *
 * @param template such as `mailto:desk@example.org?subject={entry}&body={text} {page}`
 */
export declare function feedbackUrl(template: string, { entry, text, page }: Feedback): string | undefined;
