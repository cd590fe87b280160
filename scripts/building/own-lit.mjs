import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const page = fileURLToPath(new URL('../../src/dom/page.ts', import.meta.url));
const templates = fileURLToPath(new URL('../../src/dom/lit-templates.ts', import.meta.url));

/** Lit's own modules, and what is changed in each of them. */
const changesIn = {
  'css-tag': ['token'],
  'reactive-element': ['versions', 'polyfills', 'metadata', 'registry', 'base'],
  'lit-html': ['policy', 'innerHtml', 'boundSuffix', 'makers', 'versions', 'polyfills'],
  'lit-element': ['versions', 'polyfills'],
};

/**
 * A Rollup plugin: the Lit of this bundle gets a Trusted Types policy of its own, and neither leaves anything on the host
 * page's globals nor takes anything from there, where the page may have an element by such a name. A page that has a Lit
 * has taken the policy's name `lit-html`, and a second policy of one name throws where the page's Content-Security-Policy
 * lists the names (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive). Where no policy is allowed, templates
 * are made without one: see src/dom/lit-templates.ts. Works on the syntax tree; fails the build where Lit no longer has
 * what is to be changed.
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
    // `Symbol()`, by which a style sheet of Lit's own making is told: any object does, on a page without symbols too.
    token: ({ type, callee, ...node }) => type === 'CallExpression' && callee.name === 'Symbol' && [[node, '{}']],
    // `class … extends HTMLElement`: a server that renders pages has no such class, and loads the script all the same.
    base: ({ type, superClass }) =>
      /^Class/.test(type) &&
      superClass?.name === 'HTMLElement' && [[superClass, '(globalThis.HTMLElement ?? class {})']],
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

const isAssignment = ({ type, left }, name) => type === 'AssignmentExpression' && left.property?.name === name;

function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node)) if (child && typeof child === 'object') yield* nodesOf(child);
}
