/** dist/custom-elements.json: the element for editors and documentation tools (https://github.com/webcomponents/custom-elements-manifest). */
import { elementFacts } from './element-facts.mjs';

const path = 'index.js';
const tagName = 'article-context';

export async function elementsManifest() {
  const { name, description, properties, methods, events, cssProperties, cssParts } = await elementFacts();
  const declaration = { name, module: path };
  const eventClasses = events.map(({ type, description: text, detail }) => ({
    kind: 'class',
    name: type,
    description: text,
    superclass: { name: 'Event' },
    members: [{ kind: 'field', name: 'detail', readonly: true, type: { text: objectType(detail) } }],
  }));
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [
          {
            kind: 'class',
            name,
            description,
            customElement: true,
            tagName,
            superclass: { name: 'ReactiveElement', package: '@lit/reactive-element' },
            attributes: properties.filter(({ attribute }) => attribute).map(attributeEntry),
            members: [...properties.map(fieldEntry), ...methods.map(methodEntry)],
            events: events.map(({ name: event, type, description: text }) => ({
              name: event,
              type: { text: type, references: [{ name: type, module: path, start: 0, end: type.length }] },
              description: text,
            })),
            cssProperties,
            cssParts,
          },
          ...eventClasses,
        ],
        exports: [
          ...[name, ...eventClasses.map((event) => event.name)].map((exported) => ({
            kind: 'js',
            name: exported,
            declaration: { name: exported, module: path },
          })),
          { kind: 'custom-element-definition', name: tagName, declaration },
        ],
      },
    ],
  };
}

const objectType = (fields) => `{ ${fields.map(({ name, type }) => `${name}: ${type}`).join('; ')} }`;

const attributeEntry = ({ name, attribute, type, default: value, description }) => ({
  name: attribute,
  fieldName: name,
  type: { text: type },
  ...(value ? { default: value } : {}),
  description,
});

const fieldEntry = ({ name, attribute, type, default: value, readonly, description }) => ({
  kind: 'field',
  name,
  type: { text: type },
  ...(attribute ? { attribute } : {}),
  ...(value ? { default: value } : {}),
  ...(readonly ? { readonly } : {}),
  description,
});

const methodEntry = ({ name, parameters, type, description }) => ({
  kind: 'method',
  name,
  parameters: parameters.map((parameter) => ({ name: parameter.name, type: { text: parameter.type } })),
  return: { type: { text: type } },
  description,
});
