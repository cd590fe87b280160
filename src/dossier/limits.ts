/**
 * Upper bounds for every size and time, since a dossier can come from any server. Texts (`alias`, `line`, `paragraph`,
 * `url`, `mapPath`) are measured in UTF-16 units, lists in items.
 */
export const limits = {
  /** Bytes of a fetched dossier file once it is decompressed; UTF-16 units of a dossier inline in the page. */
  fileBytes: 2_000_000,
  /** Milliseconds after which a dossier that has not arrived in full counts as unreachable. */
  loadMs: 10_000,
  /** Values of all kinds in a whole dossier: texts, numbers, objects and lists, the items of lists included. */
  values: 300_000,
  /** Lists and objects within each other. A dossier's own deepest value is seven levels down. */
  depth: 12,
  /** Items of any list and fields of any object, which is as many as the longest list of the format may have. */
  listed: 5_000,
  entries: 5_000,
  places: 200,
  spotsPerPlace: 12,
  sources: 5_000,
  aliasesPerEntry: 200,
  descriptionsPerEntry: 40,
  passagesPerEntry: 20,
  factsPerEntry: 20,
  /** Sources of one framing, or of one figure. */
  sourcesPerClaim: 40,
  /** `[S1]` citations in one text. */
  citationsPerText: 40,
  /** Sides that speak in all framings together: the panel has a column for each. */
  sides: 24,
  alias: 200,
  line: 300,
  paragraph: 2_000,
  url: 2_048,
  /** The SVG path of a locator map's land, or of its borders. */
  mapPath: 200_000,
  /** Map units, for the width and for the height. */
  mapSize: 10_000,
  /** The largest number in a figure, above or below zero: beyond it, not every whole number has a form of its own. */
  figure: 1e15,
  /** Issues reported for one dossier; a longer list would only hide the first ones. */
  issues: 50,
} as const;
