/** What editors read of the manifest: VS Code's custom data (HTML and CSS) and JetBrains' web types. */

/** `'a' | 'b'` → `['a', 'b']`; of any other type nothing. */
const valuesOf = (type) => (/^'[^']*'(?: \| '[^']*')*$/u.test(type) ? type.replaceAll("'", '').split(' | ') : []);

/** https://github.com/microsoft/vscode-custom-data */
export function vscodeHtml({ element }) {
  const attributes = element.attributes.map(({ name, description, type }) => ({
    name,
    description,
    // An attribute without values is one that is there or not.
    ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
    values: valuesOf(type.text).map((value) => ({ name: value })),
  }));
  return { version: 1.1, tags: [{ name: element.tagName, description: element.description, attributes }] };
}

export const vscodeCss = ({ element }) => ({
  version: 1.1,
  properties: element.cssProperties.map(({ name, description }) => ({ name, description })),
});

/** https://github.com/JetBrains/web-types */
export function webTypes({ element, version }) {
  const attributes = element.attributes.map(({ name, description, type, default: value }) => ({
    name,
    description,
    value: { type: valuesOf(type.text).length > 0 ? valuesOf(type.text).map((text) => `'${text}'`) : type.text },
    ...(value ? { default: value.replaceAll("'", '') } : {}),
  }));
  const named = ({ name, description }) => ({ name, description });
  const properties = element.members.filter(({ kind }) => kind === 'field');
  const elements = [
    {
      name: element.tagName,
      description: element.description,
      attributes,
      js: {
        properties: properties.map((field) => ({ ...named(field), type: field.type.text })),
        events: element.events.map((event) => ({ ...named(event), type: event.type.text })),
      },
      css: { properties: element.cssProperties.map(named), parts: element.cssParts.map(named) },
    },
  ];
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'article-context',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements } },
  };
}
