import Alpine from 'alpinejs';
import text from 'article.txt';
import { buttons, next, storyOf } from '../story.js';

const { title, start } = storyOf(text);

Alpine.data('news', () => ({
  title,
  buttons,
  state: start,
  act(action) {
    this.state = next(Alpine.raw(this.state), action);
  },
}));

document.querySelector('#app').innerHTML = `
  <div x-data="news">
    <nav :data-done="state.done">
      <template x-for="action in buttons" :key="action">
        <button :data-do="action" @click="act(action)" x-text="action"></button>
      </template>
    </nav>
    <main>
      <template x-if="state.page === 'article'">
        <article>
          <h1 x-text="title"></h1>
          <p class="meta">Read <span x-text="state.count"></span> times.</p>
          <template x-for="paragraph in state.paragraphs" :key="paragraph.id"><p x-text="paragraph.text"></p></template>
        </article>
      </template>
      <template x-if="state.page !== 'article'"><p>Another page.</p></template>
    </main>
  </div>
`;

Alpine.start();
