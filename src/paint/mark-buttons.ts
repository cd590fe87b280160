/**
 * Makes buttons of inline marks, in the text's own order. A mark may be of several elements, where tags cut it up or
 * another mark nests in it, and an element may be part of several marks: each element is the button of one mark at most.
 */
import type { Mark } from './painter.js';

/** What may have no button within it. A link stays the tab stop that it is. */
const interactive = [
  'a[href], button, summary, label, [contenteditable=""], [contenteditable="true"]',
  ...['button', 'link', 'tab', 'option', 'checkbox', 'radio', 'switch', 'img', 'treeitem'].map(
    (role) => `[role="${role}"]`,
  ),
  '[role^="menuitem"]',
].join();

/** @param elements the parts of each mark, marks and parts in the order of the text */
export function makeButtons(elements: ReadonlyMap<Mark, readonly HTMLElement[]>): ReadonlyMap<HTMLElement, Mark> {
  const buttons = new Map<HTMLElement, Mark>();
  const buttonOf = new Map<Mark, HTMLElement>();
  const inner = [...elements].sort(([one], [other]) => lengthOf(one) - lengthOf(other));
  for (const [mark, parts] of inner) {
    const button = parts.find((part) => !buttons.has(part) && !part.parentElement?.closest(interactive));
    if (!button) continue;
    buttons.set(button, mark);
    buttonOf.set(mark, button);
  }
  const met = new Set<string>();
  for (const [mark, parts] of elements) {
    const button = buttonOf.get(mark);
    if (!button) continue;
    button.role = 'button';
    button.ariaHasPopup = 'dialog';
    button.ariaExpanded = 'false';
    // The first mention of each entry is a tab stop: a long text must not be a long way by key.
    button.tabIndex = met.has(mark.entryId) ? -1 : 0;
    met.add(mark.entryId);
    if (parts.length > 1) nameWhole(mark, button, parts, buttons);
  }
  return buttons;
}

/** The button's name is all of the words; so the parts that are nothing else are not read a second time. */
function nameWhole(
  mark: Mark,
  button: HTMLElement,
  parts: readonly HTMLElement[],
  buttons: ReadonlyMap<HTMLElement, Mark>,
): void {
  button.ariaLabel = mark.block.text.slice(mark.start, mark.end).replace(/\s+/gu, ' ');
  for (const part of parts)
    if (!buttons.has(part) && !part.parentElement?.closest(interactive)) part.ariaHidden = 'true';
}

const lengthOf = ({ start, end }: Mark): number => end - start;
