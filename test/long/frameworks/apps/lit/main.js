import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import text from 'article.txt';
import { buttons, next, storyOf } from '../story.js';

const { title, start } = storyOf(text);

class NewsApp extends LitElement {
  static properties = { state: { state: true } };

  constructor() {
    super();
    this.state = start;
  }

  /** Text in a shadow root is not found. */
  createRenderRoot() {
    return this;
  }

  render() {
    const act = (action) => () => (this.state = next(this.state, action));
    return html`
      <nav data-done=${this.state.done}>
        ${buttons.map((action) => html`<button data-do=${action} @click=${act(action)}>${action}</button>`)}
      </nav>
      <main>${this.state.page === 'article' ? article(this.state) : html`<p>Another page.</p>`}</main>
    `;
  }
}

const article = ({ count, paragraphs }) => html`
  <article>
    <h1>${title}</h1>
    <p class="meta">Read ${count} times.</p>
    ${repeat(
      paragraphs,
      ({ id }) => id,
      (paragraph) => html`<p>${paragraph.text}</p>`,
    )}
  </article>
`;

customElements.define('news-app', NewsApp);
document.querySelector('#app').append(document.createElement('news-app'));
