import type { PanelPart } from '../locales/strings.js';

/**
 * Scrolls a part of the panel to its start or, in the timeline, to the article. On a low screen all of the dialog scrolls.
 *
 * @returns whether the start is there: the article's row may come later
 */
export function scrollToStart(root: ParentNode, part: PanelPart): boolean {
  const topOf = (element: Element): number => element.getBoundingClientRect().top;
  const article = root.querySelector('.timeline .article');
  for (const box of root.querySelectorAll('.dialog, .view'))
    box.scrollTop = article ? box.scrollTop + topOf(article) - topOf(box) - box.clientHeight / 3 : 0;
  return article !== null || part !== 'timeline';
}
