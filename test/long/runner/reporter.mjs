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

const nameOf = (names, { nesting, name }) => [...names.slice(0, nesting), name].join(': ');

/** A group fails with its tests and is not told of beside them, but for a failure of its own. */
function resultOf(type, { details, skip, todo }) {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  if (type === 'test:fail') return details.error?.failureType === 'subtestsFailed' ? undefined : 'failed';
  return details.type === 'suite' ? undefined : 'passed';
}
