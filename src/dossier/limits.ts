/**
 * Upper bounds for every size and time, since a dossier can come from any server. Texts (`alias`, `line`, `paragraph`,
 * `url`, `mapPath`) are measured in UTF-16 units, lists in items.
 */
export const limits = {
  /** Bytes of a fetched dossier file once it is decompressed; UTF-16 units of a dossier inline in the page. */
  fileBytes: 2_000_000,
  /** Milliseconds after which a dossier that has not arrived in full counts as unreachable. */
  loadMs: 10_000,
  entries: 5_000,
  sources: 5_000,
  aliasesPerEntry: 200,
  passagesPerEntry: 20,
  factsPerEntry: 20,
  alias: 200,
  line: 300,
  paragraph: 2_000,
  url: 2_048,
  /** The SVG path of a locator map's land, or of its borders. */
  mapPath: 200_000,
  /** Map units, for the width and for the height. */
  mapSize: 10_000,
  /** Issues reported for one dossier; a longer list would only hide the first ones. */
  issues: 50,
} as const;
