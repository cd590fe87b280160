/**
 * Makes buttons of inline marks (docs/decisions/0017). A mark has several elements where tags divide it or another mark
 * is within it, and an element may belong to several marks. Each element becomes the button of one mark at most, since
 * a button must not be within a button.
 */
import type { Mark } from './painter.js';

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
 * @returns from each element that is a button to its mark. The shortest marks choose first, so that an inner one gets
 *   its own element; a mark within a link has no button
 */
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
    // Only the first mention of each entry is a tab stop, or a reader would press Tab hundreds of times in a long text.
    button.tabIndex = met.has(mark.entryId) ? -1 : 0;
    met.add(mark.entryId);
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
  button.ariaLabel = mark.block.text.slice(mark.start, mark.end).replace(/\s+/gu, ' ');
  for (const part of parts)
    if (!buttons.has(part) && !part.parentElement?.closest(interactive)) part.ariaHidden = 'true';
}

const lengthOf = ({ start, end }: Mark): number => end - start;
