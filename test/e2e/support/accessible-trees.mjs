/**
 * The accessibility trees of Chromium and Firefox in one form, `{ role, name, description, states, children }`: what a
 * screen reader is given, by the names that ARIA has for it.
 */

/** @param {import('playwright-core').Page} page */
export async function chromiumTree(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const convert = ({ ignored, role, name, description, properties = [], childIds = [] }) => {
    const property = (wanted) => properties.find((each) => each.name === wanted)?.value.value;
    return {
      role: ignored ? 'none' : roleOf(role.value),
      name: tidy(name?.value),
      description: tidy(description?.value),
      states: statesOf({
        level: role?.value === 'heading' && property('level'),
        expanded: property('expanded'),
        popup: property('hasPopup'),
        pressed: property('pressed'),
        selected: role?.value === 'tab' && property('selected'),
        checked: property('checked'),
        modal: property('modal'),
        focused: property('focused'),
      }),
      children: childIds.flatMap((id) => (byId.has(id) ? [convert(byId.get(id))] : [])),
    };
  };
  return convert(nodes[0]);
}

/** @param {Awaited<ReturnType<import('./firefox.mjs')['openFirefox']>>} firefox */
export async function firefoxTree(firefox) {
  const root = await firefox.run(askPage, [String(readService)], 'chrome');
  const convert = ({ role, isToggle, name, description, states, attributes, children }) => {
    const is = (state) => states.includes(state);
    return {
      role: roleOf(role),
      name: tidy(name),
      description: tidy(description),
      states: statesOf({
        level: role === 'heading' && attributes.level,
        expanded: is('expanded') || (is('collapsed') ? false : undefined),
        popup: is('haspopup') && attributes.haspopup,
        pressed: isToggle ? String(is('pressed')) : undefined,
        selected: role === 'tab' && is('selected'),
        checked: is('checkable') && !isToggle ? String(is('checked')) : undefined,
        modal: is('modal'),
        focused: is('focused'),
      }),
      children: children.map(convert),
    };
  };
  return convert(root);
}

/** Runs in the browser: what a function finds in the process of the page, where the tree is made and always up to date. */
function askPage(source) {
  const { messageManager } = globalThis.gBrowser.selectedBrowser;
  const script = `sendAsyncMessage('tree', (${source})(content.document))`;
  return new Promise((resolve) => {
    messageManager.addMessageListener('tree', function take({ data }) {
      messageManager.removeMessageListener('tree', take);
      resolve(data);
    });
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Runs in the process of the page: all that Firefox's accessibility service has of a document. */
function readService(document) {
  const { Cc, Ci } = globalThis;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const read = (accessible) => {
    const [states, more] = [{}, {}];
    accessible.getState(states, more);
    const words = service.getStringStates(states.value, more.value);
    const attributes = {};
    for (const { key, value } of accessible.attributes?.enumerate() ?? []) attributes[key] = value;
    const children = [];
    for (let child = accessible.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {
      role: accessible.computedARIARole || service.getStringRole(accessible.role),
      isToggle: service.getStringRole(accessible.role) === 'toggle button',
      name: accessible.name,
      description: accessible.description,
      states: Array.from({ length: words.length }, (_, index) => words.item(index)),
      attributes,
      children,
    };
  };
  // The service starts when it is first asked for, and knows of nothing yet.
  const root = service.getAccessibleFor(document);
  return root ? read(root) : { role: 'nothing', states: [], attributes: {}, children: [] };
}

const tidy = (text) => (text ?? '').replace(/\s+/gu, ' ').trim();

/** What is not said unless it is so stays unsaid. */
const statesOf = ({ level, expanded, popup, pressed, selected, checked, modal, focused }) =>
  [
    level && `level ${level}`,
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    popup && popup !== 'false' && popup !== 'menu' && `opens a ${popup}`,
    pressed !== undefined && (pressed === 'true' ? 'pressed' : 'not pressed'),
    selected && 'selected',
    checked !== undefined && (checked === 'true' ? 'checked' : 'not checked'),
    modal && 'modal',
    focused && 'has the focus',
  ].filter(Boolean);

const roleOf = (role) => roles[role] ?? role;

/** Names of an engine's own for what ARIA names otherwise, or not at all. */
const roles = {
  DescriptionList: 'list of terms',
  definitionlist: 'list of terms',
  'definition list': 'list of terms',
  // Chromium
  RootWebArea: 'document',
  StaticText: 'text',
  LabelText: 'label',
  Figcaption: 'caption',
  // Firefox
  'text leaf': 'text',
  statictext: 'text',
};
