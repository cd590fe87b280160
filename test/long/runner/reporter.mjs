/** A reporter for node's test runner: a line of JSON for each test with its whole name, and for each note. */

/** What a test says of what it ran on, in a diagnostic: a browser's version, a program's. */
const notes = /^ran: /u;

export default async function* report(events) {
  const names = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    else if (type === 'test:pass' || type === 'test:fail') {
      const result = resultOf(type, data);
      if (result) yield `${JSON.stringify({ result, name: nameOf(names, data) })}\n`;
    } else if (type === 'test:diagnostic' && notes.test(data.message))
      yield `${JSON.stringify({ note: data.message.replace(notes, '') })}\n`;
  }
}

const nameOf = (names, { nesting, name, details }) =>
  [...names.slice(0, nesting), name, ...reasonOf(details)].join(': ');

/** Why a group could not begin, which is told nowhere else in few words. */
function reasonOf({ type, error }) {
  if (type !== 'suite' || !error) return [];
  const { message } = error.cause ?? error;
  return [message.split('\n', 1)[0]];
}

/** A group fails with its tests, and tests with a group that could not begin: each is told of once. */
const consequences = ['subtestsFailed', 'cancelledByParent'];

function resultOf(type, { details, skip, todo }) {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  if (type === 'test:fail') return consequences.includes(details.error?.failureType) ? undefined : 'failed';
  return details.type === 'suite' ? undefined : 'passed';
}
