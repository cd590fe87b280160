/** What every application shows and does, whatever it is made with: an article, another page, and changes of both. */

/** Each is a button, and how many are done is said on what is around the buttons. `swap` and `correct` undo themselves; after all in this order the article is as it was. */
export const actions = ['count', 'insert', 'swap', 'correct', 'remove', 'swap', 'correct', 'leave', 'return'];
export const buttons = [...new Set(actions)];

/** @param {string} text the article: its title and paragraphs, with empty lines between */
export function storyOf(text) {
  const [title, ...texts] = text.trim().split(/\n\s*\n/u);
  const paragraphs = texts.map((words, index) => ({ id: `p${index}`, text: words }));
  return { title, start: { page: 'article', done: 0, count: 0, paragraphs } };
}

/** The state after an action. What does not change is the same object. */
export const next = (state, action) => ({ ...state, done: state.done + 1, ...changed(state, action) });

function changed({ count, paragraphs }, action) {
  switch (action) {
    case 'count':
      return { count: count + 1 };
    case 'insert':
      return { paragraphs: paragraphs.toSpliced(3, 0, { id: 'notice', text: 'There is more below.' }) };
    case 'remove':
      return { paragraphs: paragraphs.filter(({ id }) => id !== 'notice') };
    case 'swap': {
      const [a, b] = ['p1', 'p5'].map((id) => paragraphs.findIndex((paragraph) => paragraph.id === id));
      return { paragraphs: paragraphs.with(a, paragraphs[b]).with(b, paragraphs[a]) };
    }
    case 'correct':
      return { paragraphs: paragraphs.map(corrected) };
    case 'leave':
      return { page: 'other' };
    case 'return':
      return { page: 'article' };
    default:
      throw new Error(`no such action: ${action}`);
  }
}

const wordings = ['a NATO member', 'a member of NATO'];

function corrected(paragraph) {
  const { text } = paragraph;
  const [from, to] = text.includes(wordings[0]) ? wordings : wordings.toReversed();
  return text.includes(from) ? { ...paragraph, text: text.replace(from, to) } : paragraph;
}
