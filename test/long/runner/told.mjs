/** What the suites' reporters wrote, as how many passed, what failed, and what it ran on. What was skipped has failed. */

/** Of lines that `reporter.mjs` wrote. */
export function fromLines(text) {
  // Where a suite was ended, its last line may be cut off.
  const lines = text.split('\n').slice(0, -1).map((line) => JSON.parse(line)); // prettier-ignore
  const named = (wanted) => lines.filter(({ result }) => result === wanted).map(({ name }) => name);
  return {
    passed: named('passed').length,
    failures: [...named('failed'), ...named('skipped').map((name) => `skipped: ${name}`)],
    notes: lines.flatMap(({ note }) => note ?? []),
  };
}

/** Of vitest's JSON. */
export function fromVitest(text) {
  const { testResults } = JSON.parse(text);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: passed.length,
    failures: [
      ...failed.map(({ fullName }) => fullName),
      ...skipped.map(({ fullName }) => `skipped: ${fullName}`),
      // A file that does not load has no tests.
      ...testResults.filter(broken).map(({ name, message }) => `${name}: ${message}`),
    ],
  };
}

const broken = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;

/** Of what the reporter of the browser tests wrote. */
export function fromBrowserTests(text) {
  const { passed, failures, unanswered } = JSON.parse(text);
  return { passed, failures: [...failures, ...unanswered] };
}
