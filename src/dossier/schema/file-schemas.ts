/**
 * The schemas of the files that a dossier's folder is made of, each from the fields of the whole. Editors' programs
 * complete by them as one types, and no page loads them.
 */
import * as v from 'valibot';
import { entry } from './entry-schema.js';
import { registersSchema } from './registers-schema.js';
import { dossierSchema } from './schema.js';

/** Whether the file is still being written: then what it lacks is listed, and it is not built. */
const draft = v.optional(v.boolean());

const whole = dossierSchema.entries;
const registers = registersSchema.entries;

/** By the name of the file, or of the folder that has several of its kind. */
export const fileSchemas = {
  dossier: v.strictObject({
    draft,
    ...v.omit(dossierSchema, ['entries', 'sources', 'events', 'places', 'notes']).entries,
  }),
  entry: v.strictObject({ draft, ...entry.entries }),
  sources: whole.sources,
  events: whole.events.wrapped,
  places: whole.places.wrapped,
  notes: whole.notes.wrapped,
  holders: registers.holders.wrapped,
  disputes: registers.disputes.wrapped,
  quantities: registers.quantities.wrapped,
  excerpts: excerptsOfOne(),
  translation: translationOfOne(),
} as const;

export type FileKind = keyof typeof fileSchemas;

/** A file has the excerpts of one source, and the register those of all by their ids. */
function excerptsOfOne() {
  return registers.excerpts.wrapped.pipe[0].value;
}

function translationOfOne() {
  return registers.translations.wrapped.pipe[0].value;
}
