import MagicString from 'magic-string';

/** Lit's own modules that leave something outside of themselves, and what each of them leaves. */
const leavings = {
  'reactive-element': ['versions'],
  'lit-html': ['policy', 'versions'],
  'lit-element': ['versions'],
};

/**
 * A Rollup plugin: the Lit of this bundle gets a Trusted Types policy of its own, and leaves no list of versions on the
 * host page's `window`. A page that has a Lit has taken the name `lit-html`, and a second policy of one name throws where
 * the page's Content-Security-Policy lists the names (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive).
 * Works on the syntax tree; fails the build where Lit no longer has what is to be changed.
 */
export function ownLit(policyName) {
  const changes = {
    policy: (node) => isPolicy(node) && [node.arguments[0], JSON.stringify(policyName)],
    versions: (node) => isVersionList(node) && [node, '0'],
  };
  return {
    name: 'own-lit',
    transform(code, id) {
      const [, module] = /[\\/](reactive-element|lit-html|lit-element)\.js$/.exec(id) ?? [];
      if (!module || !/[\\/]node_modules[\\/]/.test(id)) return null;
      const text = new MagicString(code);
      const left = new Set(leavings[module]);
      for (const node of nodesOf(this.parse(code)))
        for (const leaving of leavings[module]) {
          const change = changes[leaving](node);
          if (!change) continue;
          const [{ start, end }, instead] = change;
          text.overwrite(start, end, instead);
          left.delete(leaving);
        }
      if (left.size > 0) this.error(`${module} has no ${[...left].join(' and no ')} that this build knows`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** `….createPolicy("lit-html", …)` */
const isPolicy = ({ type, callee, arguments: [name] = [] }) =>
  type === 'CallExpression' && callee.property?.name === 'createPolicy' && name?.value === 'lit-html';

/** `(globalThis.litHtmlVersions ??= []).push("3.3.3")` */
const isVersionList = ({ type, callee }) =>
  type === 'CallExpression' &&
  callee.property?.name === 'push' &&
  callee.object.type === 'AssignmentExpression' &&
  callee.object.operator === '??=' &&
  /Versions$/.test(callee.object.left.property?.name);

function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node)) if (child && typeof child === 'object') yield* nodesOf(child);
}
