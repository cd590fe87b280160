import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const page = fileURLToPath(new URL('../../src/dom/page.ts', import.meta.url));
const templates = fileURLToPath(new URL('../../src/dom/lit-templates.ts', import.meta.url));

/** Lit's own modules, and what is changed in each of them. */
const changesIn = {
  'css-tag': ['token', 'sheets', 'messages'],
  'reactive-element': ['versions', 'polyfills', 'metadata', 'registry', 'initializers', 'converters', 'accessors'],
  'lit-html': ['policy', 'innerHtml', 'boundSuffix', 'makers', 'versions', 'polyfills', 'internals'],
  'lit-element': ['versions', 'polyfills', 'connected'],
};

/**
 * A Rollup plugin: the Lit of this bundle gets a Trusted Types policy of its own, and neither leaves anything on the host
 * page's globals nor takes anything from there, where the page may have an element by such a name. A page that has a Lit
 * has taken the policy's name `lit-html`, and a second policy of one name throws where the page's Content-Security-Policy
 * lists the names (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive). Where no policy is allowed, templates
 * are made without one: see src/dom/lit-templates.ts. And what no element of this package needs is left out. Works on the
 * syntax tree; fails the build where Lit no longer has what is to be changed.
 */
export function ownLit(policyName) {
  /** For each kind of change: of a node that it is for, what is written in place of which part of it. */
  const changes = {
    policy: ({ type, callee, arguments: [name] = [] }, source) =>
      type === 'CallExpression' &&
      callee.property?.name === 'createPolicy' &&
      name?.value === 'lit-html' && [
        [callee, 'makePolicy'],
        [name, `${source(callee.object)}, ${JSON.stringify(policyName)}`],
      ],
    innerHtml: (node, source) =>
      isAssignment(node, 'innerHTML') && [[node, `fillTemplate(${source(node.left.object)}, ${source(node.right)})`]],
    boundSuffix: (node) => node.value === '$lit$' && [[node, 'boundSuffix']],
    // `document.createComment('')`, on a page with an image of that name
    makers: ({ type, callee, arguments: [first] = [] }) =>
      type === 'CallExpression' &&
      // Lit has a `createElement` of its own, too.
      (/^(?:create(?:Comment|TextNode|TreeWalker)|importNode)$/.test(callee.property?.name) ||
        first?.value === 'template') && [[callee.object, 'ownPage']],
    // `(globalThis.litHtmlVersions ??= []).push("3.3.3")`
    versions: (node) =>
      node.type === 'CallExpression' &&
      node.callee.property?.name === 'push' &&
      /Versions$/.test(node.callee.object.left?.property?.name) && [[node, '0']],
    polyfills: (node) =>
      node.type === 'MemberExpression' &&
      /(?:Polyfill|Hydrate)Support$/.test(node.property.name) && [[node, '(void 0)']],
    // `Symbol.metadata ??= Symbol("metadata")`, `globalThis.litPropertyMetadata ??= new WeakMap()`: for decorators
    metadata: (node) => (isAssignment(node, 'metadata') || isAssignment(node, 'litPropertyMetadata')) && [[node, '0']],
    // For browsers without constructable style sheets, in which the widget does not work.
    sheets: ({ type, init }, source) =>
      type === 'VariableDeclarator' && init && source(init).includes('"adoptedStyleSheets"in') && [[init, 'true']],
    // What Lit says to those who write style sheets: the linter and the types of this package say it before.
    messages: ({ type, callee, arguments: [message] = [] }) =>
      type === 'CallExpression' && callee.name === 'Error' && [[message, "''"]],
    // Attributes of other types than text and Boolean.
    converters: (node) =>
      node.type === 'SwitchCase' && /^(?:Number|Object|Array)$/.test(node.test?.name) && [[node, ';']],
    // Of what Lit shows its other packages, `cache` takes one class.
    internals: (node, source) =>
      node.type === 'ObjectExpression' &&
      ['M', 'P', 'I'].every((name) => valueOf(node, name)) && [[node, `{ I: ${source(valueOf(node, 'I'))} }`]],
    // The first values of accessors that a class has itself, for decorators: these classes declare their properties.
    accessors: ({ type, consequent, ...node }, source) =>
      type === 'IfStatement' &&
      consequent.type === 'ForOfStatement' &&
      source(consequent).includes('wrapped:') && [[node, ';']],
    // Initializers, too, are for decorators.
    initializers: (node, source) =>
      isMethod(node, /^addInitializer$/)
        ? [[node, ';']]
        : (isEach(node, 'l') || (node.type === 'LogicalExpression' && source(node).endsWith('(this.l=[...t.l])'))) && [
            [node, '0'],
          ],
    // Whether an element is on the page, for asynchronous directives.
    connected: (node) => isMethod(node, /^(?:dis)?connectedCallback$/) && [[node, ';']],
    // `Symbol()`, by which a style sheet of Lit's own making is told: any object does, on a page without symbols too.
    token: ({ type, callee, ...node }) => type === 'CallExpression' && callee.name === 'Symbol' && [[node, '{}']],
    registry: ({ type, callee, ...node }) =>
      type === 'CallExpression' && callee.object?.name === 'litPropertyMetadata' && [[node, '(void 0)']],
  };
  return {
    name: 'own-lit',
    transform(code, id) {
      const [, module] = /[\\/](css-tag|reactive-element|lit-html|lit-element)\.js$/.exec(id) ?? [];
      if (!module || !/[\\/]node_modules[\\/]/.test(id)) return null;
      const text = new MagicString(code);
      const source = ({ start, end }) => code.slice(start, end);
      const left = new Set(changesIn[module]);
      for (const node of nodesOf(this.parse(code)))
        for (const change of changesIn[module])
          for (const [{ start, end }, instead] of changes[change](node, source) || []) {
            text.overwrite(start, end, instead);
            left.delete(change);
          }
      if (left.size > 0) this.error(`${module} has no ${[...left].join(' and no ')} that this build knows`);
      if (module === 'lit-html')
        text.prepend(
          `import { document as ownPage } from ${JSON.stringify(page)};\nimport { boundSuffix, fillTemplate, makePolicy } from ${JSON.stringify(templates)};\n`,
        );
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

const valueOf = ({ properties }, name) => properties.find(({ key }) => key?.name === name)?.value;

const isMethod = ({ type, key }, name) => type === 'MethodDefinition' && name.test(key.name);

/** `this.name?.forEach(…)` */
const isEach = ({ type, callee }, name) =>
  type === 'CallExpression' && callee.property?.name === 'forEach' && callee.object.property?.name === name;

const isAssignment = ({ type, left }, name) => type === 'AssignmentExpression' && left.property?.name === name;

function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node)) if (child && typeof child === 'object') yield* nodesOf(child);
}
