/** A schema of an object that is keyed by ids. */
import * as v from 'valibot';

/**
 * As valibot's `record`, but with every key of the object. That one skips `constructor` and `prototype` in silence, so
 * that an entry of such an id would lack its card. `__proto__` is left to `key`: no id of a dossier has an underscore.
 *
 * @param key what each key must be
 * @param most how many keys there may be
 */
export function recordOf<Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  most: number,
) {
  type Output = Record<string, v.InferOutput<Value>>;
  const record = v.record(key, value);
  const run = (
    dataset: v.UnknownDataset,
    config: v.Config<v.BaseIssue<unknown>>,
  ): v.OutputDataset<Output, v.BaseIssue<unknown>> => {
    const { value: input } = dataset;
    if (typeof input !== 'object' || input === null) return record['~run'](dataset, config);
    const fields = input as Record<string, unknown>;
    const output: Output = {};
    const issues: v.BaseIssue<unknown>[] = [];
    for (const name of Object.keys(fields)) {
      const at = { type: 'object', input: fields, key: name, value: fields[name] } as const;
      const named = key['~run']({ value: name }, config);
      const held = value['~run']({ value: at.value }, config);
      issues.push(
        ...(named.issues ?? []).map((issue) => within(issue, { ...at, origin: 'key' })),
        ...(held.issues ?? []).map((issue) => within(issue, { ...at, origin: 'value' })),
      );
      if (issues.length > 0 && config.abortEarly) break;
      if (!named.issues) output[name] = held.value;
    }
    const [first, ...others] = issues;
    return first ? { typed: false, value: output, issues: [first, ...others] } : { typed: true, value: output };
  };
  return v.pipe({ ...record, '~run': run } as unknown as typeof record, v.maxEntries(most, 'too-many'));
}

const within = (issue: v.BaseIssue<unknown>, item: v.ObjectPathItem): v.BaseIssue<unknown> => {
  return { ...issue, path: [item, ...(issue.path ?? [])] };
};
