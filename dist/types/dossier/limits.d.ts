/**
 * What a dossier may cost at most. A dossier can come from anywhere, so every size and time is bounded.
 * Sizes are in UTF-16 units unless said otherwise.
 */
export declare const limits: {
    /** Bytes of a dossier file as sent; UTF-16 units of one that stands in the page. */
    readonly fileBytes: 2000000;
    /** Milliseconds until a dossier that does not arrive counts as unreachable. */
    readonly loadMs: 10000;
    readonly entries: 5000;
    readonly sources: 5000;
    readonly aliasesPerEntry: 200;
    readonly passagesPerEntry: 20;
    readonly factsPerEntry: 20;
    readonly alias: 200;
    readonly line: 300;
    readonly paragraph: 2000;
    readonly url: 2048;
    /** Of the land or the borders of a locator map. */
    readonly mapPath: 200000;
    /** Map units across, and down. */
    readonly mapSize: 10000;
    /** Issues reported for one dossier; more would only hide the first. */
    readonly issues: 50;
};
