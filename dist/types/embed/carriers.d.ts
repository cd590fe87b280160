/** What `start` lends. */
export interface Adopting {
    /** Makes a widget with the attributes of the script tag. */
    readonly newElement: () => HTMLElement;
    /** The value of `data-carriers`: other origins whose dossiers a carrier may name. */
    readonly origins: string;
    /** Finds the dossier of the page in the index of the script tag, if that has one, and then calls `place`. */
    readonly choose: ((place: () => HTMLElement) => Promise<void>) | undefined;
    readonly say: (error: unknown) => void;
}
/**
 * Puts a widget into each carrier, and beside each link, on the page now or later.
 *
 * @returns whether the page has a carrier now
 */
export declare function adoptCarriers({ newElement, origins, choose, say }: Adopting): boolean;
