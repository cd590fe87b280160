/**
 * Upper bounds for every size and time, since a dossier can come from any server. Texts (`alias`, `line`, `paragraph`,
 * `url`, `mapPath`) are measured in UTF-16 units, lists in items.
 */
export declare const limits: {
    /** Bytes of a fetched dossier file once it is decompressed; UTF-16 units of a dossier inline in the page. */
    readonly fileBytes: 2000000;
    /** Milliseconds after which a dossier that has not arrived in full counts as unreachable. */
    readonly loadMs: 10000;
    /** Values of all kinds in a whole dossier: texts, numbers, objects and lists, the items of lists included. */
    readonly values: 300000;
    /** Lists and objects within each other. A dossier's own deepest value is seven levels down. */
    readonly depth: 12;
    /** Items of any list and fields of any object, which is as many as the longest list of the format may have. */
    readonly listed: 5000;
    readonly entries: 5000;
    readonly places: 200;
    readonly spotsPerPlace: 12;
    readonly sources: 5000;
    readonly aliasesPerEntry: 200;
    readonly descriptionsPerEntry: 40;
    readonly passagesPerEntry: 20;
    readonly factsPerEntry: 20;
    /** Sources of one framing, or of one figure. */
    readonly sourcesPerClaim: 40;
    /** `[S1]` citations in one text. */
    readonly citationsPerText: 40;
    /** Sides that speak in all framings together: the panel has a column for each. */
    readonly sides: 24;
    readonly alias: 200;
    readonly line: 300;
    readonly paragraph: 2000;
    readonly url: 2048;
    /** The SVG path of a locator map's land, or of its borders. */
    readonly mapPath: 200000;
    /** Map units, for the width and for the height. */
    readonly mapSize: 10000;
    /** The largest number in a figure, above or below zero: beyond it, not every whole number has a form of its own. */
    readonly figure: 1000000000000000;
    /** Issues reported for one dossier; a longer list would only hide the first ones. */
    readonly issues: 50;
};
