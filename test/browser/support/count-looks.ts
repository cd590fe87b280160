/**
 * Counts how often the text of the page is read: each time from its body on. Load it before the widget, which takes the
 * browser's own members of nodes when it is loaded.
 */
const firstChild = Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild')!;
let looks = 0;

Object.defineProperty(Node.prototype, 'firstChild', {
  ...firstChild,
  get(this: Node) {
    if (this === document.body) looks++;
    return firstChild.get!.call(this) as unknown;
  },
});

/** @returns a function that tells how often it was read since */
export function countLooks(): () => number {
  const before = looks;
  return () => looks - before;
}
