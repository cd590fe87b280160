/**
 * Makes buttons of inline marks (docs/decisions/0017). A mark has several elements where tags divide it or another mark
 * is within it, and an element may belong to several marks. Each element becomes the button of one mark at most, since
 * a button must not be within a button.
 */
import { closest } from '../../dom/search.js';
import { parentOf } from '../../dom/natives.js';
import { makeButton, nameOf } from '../button.js';
import type { Mark } from '../painter.js';
import { wordsOf } from './mark-element.js';

/**
 * Elements that must not have a button within them: interactive ones, and those whose children screen readers do not
 * see.
 */
const interactive = [
  'a[href], button, summary, label, [contenteditable=""], [contenteditable="true"]',
  ...['button', 'link', 'tab', 'option', 'checkbox', 'radio', 'switch', 'img', 'treeitem'].map(
    (role) => `[role="${role}"]`,
  ),
  '[role^="menuitem"]',
].join();

/**
 * @param elements the elements of each mark; marks and elements in the order of the text
 * @param met the ids of the entries that have a tab stop; gets those that get one here
 * @returns from each element that has a button to its mark. The shortest marks choose first, so that an inner one gets
 *   its own element; a mark within a link has no button
 */
export function makeButtons(
  elements: ReadonlyMap<Mark, readonly HTMLElement[]>,
  met: Set<string>,
): ReadonlyMap<HTMLElement, Mark> {
  const buttons = new Map<HTMLElement, Mark>();
  const buttonOf = new Map<Mark, HTMLElement>();
  const inner = [...elements].sort(([one], [other]) => lengthOf(one) - lengthOf(other));
  for (const [mark, parts] of inner) {
    const button = parts.find((part) => !buttons.has(part) && !closest(parentOf(part), interactive));
    if (!button) continue;
    buttons.set(button, mark);
    buttonOf.set(mark, button);
  }
  for (const [mark, parts] of elements) {
    const button = buttonOf.get(mark);
    if (!button) continue;
    makeButton(wordsOf(button), mark, met);
    if (parts.length > 1) nameWhole(mark, button, parts, buttons);
  }
  return buttons;
}

/**
 * Names the button of a mark with several elements by all of its words, and hides the other elements from screen
 * readers, which would read them a second time.
 */
function nameWhole(
  mark: Mark,
  button: HTMLElement,
  parts: readonly HTMLElement[],
  buttons: ReadonlyMap<HTMLElement, Mark>,
): void {
  wordsOf(button).ariaLabel = nameOf(mark);
  for (const part of parts)
    if (!buttons.has(part) && !closest(parentOf(part), interactive)) wordsOf(part).ariaHidden = 'true';
}

const lengthOf = ({ start, end }: Mark): number => end - start;
