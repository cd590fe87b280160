/** An accessibility tree as an outline to read: a line for each thing that a screen reader stops at, as it would be said. */

/** What is no stop: its children stand in its place. */
const unsaid = new Set(['none', 'generic', 'document', 'strong', 'rowgroup']);
/** What stands beside its text, or is of its parts. */
const left = new Set(['InlineTextBox', 'ListMarker', 'list item marker']);
/** What is said by its name alone. */
const whole = new Set(['button', 'link', 'tab', 'heading', 'combobox', 'searchbox', 'checkbox', 'radio', 'image']);
/** Of more than three alike, two are shown. */
const many = new Set(['listitem', 'row', 'cell', 'columnheader']);
/** What an engine names by all that is in it. */
const nameless = new Set([...many, 'rowheader', 'figure', 'term', 'definition', 'list of terms']);
const LONG = 70;

/**
 * @param tree as `accessible-trees.mjs` has it
 * @param {(node: { role: string, name: string }) => boolean} matches what the outline is of
 * @returns {string} empty where there is no such thing
 */
export function outline(tree, matches) {
  const root = find(tree, matches);
  return root ? linesOf(root).join('\n') : '';
}

function find(node, matches) {
  if (matches(node)) return node;
  for (const child of node.children) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}

function linesOf({ role, name, description, states, children }) {
  if (role === 'text') return [quoted(name)];
  if (role === 'more') return [name];
  const inside = whole.has(role) ? [] : elide(joined(children.flatMap(stops))).flatMap(linesOf);
  const named = name && !nameless.has(role) ? ` ${quoted(name)}` : '';
  const line = [
    role + named,
    ...states,
    ...(description && description !== name ? [`described as ${quoted(description)}`] : []),
  ].join(', ');
  if (inside.length === 1 && inside[0].startsWith('“')) return [`${line} ${inside[0]}`];
  return [line, ...inside.map((each) => `  ${each}`)];
}

/** A node as what a screen reader stops at: itself, what is in it, or nothing. */
function stops(node) {
  if (left.has(node.role)) return [];
  if (node.role === 'label') return node.children.flatMap(stops).filter(({ role }) => role !== 'text');
  // A group that nobody has named is a popover’s own.
  if (unsaid.has(node.role) || (node.role === 'group' && !node.name)) return node.children.flatMap(stops);
  return [node];
}

/** Engines cut a text up each in their own way. */
function joined(nodes) {
  const all = [];
  for (const node of nodes) {
    const before = all.at(-1);
    if (node.role !== 'text') all.push(node);
    else if (before?.role === 'text') all[all.length - 1] = { ...before, name: spaced(before.name, node.name) };
    else if (node.name) all.push(node);
  }
  return all;
}

const spaced = (one, other) => `${one} ${other}`.replace(/ (?=[,.;:)]|$)/gu, '').replace('( ', '(');

function elide(nodes) {
  const alike = nodes.filter(({ role }) => many.has(role));
  if (alike.length <= 3) return nodes;
  const [, second] = alike;
  const more = { role: 'more', name: `… ${alike.length - 2} more`, children: [] };
  return nodes.flatMap((node) => (node === second ? [node, more] : alike.indexOf(node) > 1 ? [] : [node]));
}

const quoted = (text) => `“${text.length > LONG ? `${text.slice(0, LONG).trim()}…` : text}”`;
