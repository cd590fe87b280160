/** Writes docs/styling.md from the element's source: `npm run docs`. */
import '../running/ready.mjs';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { elementFacts } = await import('../building/element-facts.mjs');
const document = fileURLToPath(new URL('../../docs/styling.md', import.meta.url));

/** The document; prettier sets its tables straight. */
export async function stylingDocument() {
  const { properties, methods, events, cssProperties, cssParts } = await elementFacts();
  return `<!-- Written by npm run docs from the comments in src/api and src/element: change those. -->

# What you can set, style and listen to

## Custom properties

Set them on \`:root\` or on \`article-context\`. Each wins over the theme.

${table(
  ['property', 'what it is for'],
  cssProperties.map(({ name, description }) => [code(name), description]),
)}

## Parts

For what custom properties cannot do: \`article-context::part(card) { border-width: 2px }\`. What is in a part may change
from version to version; that the part is there does not.

${table(
  ['part', 'what it is'],
  cssParts.map(({ name, description }) => [code(name), description]),
)}

## Attributes and properties

Without an attribute, a property is for scripts alone.

${table(
  ['property', 'attribute', 'type', 'default', 'what it is for'],
  properties.map(({ name, attribute, type, default: value, readonly, description }) => [
    code(name),
    attribute ? code(attribute) : readonly ? 'read only' : '',
    code(type),
    value ? code(value) : '',
    description,
  ]),
)}

## Methods

${table(
  ['method', 'what it does'],
  methods.map(({ name, parameters, type, description }) => [
    code(`${name}(${parameters.map((one) => `${one.name}: ${one.type}`).join(', ')}): ${type}`),
    description,
  ]),
)}

## Events

All bubble and cross shadow roots.

${table(
  ['event', code('detail'), 'when'],
  events.map(({ name, detail, description }) => [
    code(name),
    detail.map((field) => code(`${field.name}: ${field.type}`)).join(', '),
    description,
  ]),
)}
`;
}

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(document, await stylingDocument());
  console.log('wrote docs/styling.md');
}
