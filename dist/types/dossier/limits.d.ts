/**
 * Upper bounds for every size and time, since a dossier can come from any server. Texts (`alias`, `line`, `paragraph`,
 * `url`, `mapPath`) are measured in UTF-16 units, lists in items.
 */
export declare const limits: {
    /** Bytes of a fetched dossier file once it is decompressed; UTF-16 units of a dossier inline in the page. */
    readonly fileBytes: 2000000;
    /** Milliseconds after which a dossier that has not arrived in full counts as unreachable. */
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
    /** The SVG path of a locator map's land, or of its borders. */
    readonly mapPath: 200000;
    /** Map units, for the width and for the height. */
    readonly mapSize: 10000;
    /** Issues reported for one dossier; a longer list would only hide the first ones. */
    readonly issues: 50;
};
