/** What the server answers: the application after the actions that its address names. */
import { buttons, next, storyOf } from '../story.js';

export function fragmentOf(text, { searchParams }) {
  const { title, start } = storyOf(text);
  const done = searchParams.getAll('done');
  const { page, count, paragraphs } = done.reduce(next, start);
  const article = () =>
    `<article><h1>${title}</h1><p class="meta">Read ${count} times.</p>${paragraphs.map(paragraph).join('')}</article>`;
  return `<nav data-done="${done.length}">${buttons.map((action) => button([...done, action])).join('')}</nav>
    <main>${page === 'article' ? article() : '<p>Another page.</p>'}</main>`;
}

const paragraph = ({ id, text }) => `<p id="${id}">${text}</p>`;

function button(done) {
  const query = new URLSearchParams(done.map((action) => ['done', action]));
  return `<button data-do="${done.at(-1)}" hx-get="fragment?${query}" hx-target="#app" hx-swap="innerHTML">${done.at(-1)}</button>`;
}
