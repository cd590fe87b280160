/**
 * What a dossier may cost at most. A dossier can come from anywhere, so every size and time is bounded.
 * Sizes are in UTF-16 units unless said otherwise.
 */
export const limits = {
  /** Bytes of a dossier file as sent; UTF-16 units of one that stands in the page. */
  fileBytes: 2_000_000,
  /** Milliseconds until a dossier that does not arrive counts as unreachable. */
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
  /** Of the land or the borders of a locator map. */
  mapPath: 200_000,
  /** Map units across, and down. */
  mapSize: 10_000,
  /** Issues reported for one dossier; more would only hide the first. */
  issues: 50,
} as const;
