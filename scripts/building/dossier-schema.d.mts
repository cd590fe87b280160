/** By the kind of a dossier's file its JSON Schema. */
export function fileSchemasDescribed(): Promise<Iterable<[kind: string, schema: unknown]>>;
