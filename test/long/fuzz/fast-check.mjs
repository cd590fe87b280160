/**
 * In place of fast-check in the long tests: each property gets as many cases as there is time for, not as few as a quick
 * test has. The properties themselves stay as they are.
 */
import * as original from '../../../node_modules/fast-check/lib/fast-check.js';

// A page has no environment: there the address of this file tells.
const told = new URL(import.meta.url).searchParams;
const environment = globalThis.process?.env ?? {};
const seed = Number(told.get('seed') ?? environment.ARTICLE_CONTEXT_SEED);
const seconds = Number(told.get('seconds') ?? environment.ARTICLE_CONTEXT_FUZZ_SECONDS);

original.configureGlobal({ seed });

export * from '../../../node_modules/fast-check/lib/fast-check.js';

export const assert = (property, parameters) =>
  original.assert(property, { ...parameters, numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000 });

export default { ...original, assert };
