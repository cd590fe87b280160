import { Fragment, h, render } from 'preact';
import { useReducer } from 'preact/hooks';
import text from 'article.txt';
import { buttons, next, storyOf } from '../story.js';

const { title, start } = storyOf(text);

function App() {
  const [state, act] = useReducer(next, start);
  return (
    <>
      <nav data-done={state.done}>
        {buttons.map((action) => (
          <button key={action} data-do={action} onClick={() => act(action)}>
            {action}
          </button>
        ))}
      </nav>
      <main>{state.page === 'article' ? <Article {...state} /> : <p>Another page.</p>}</main>
    </>
  );
}

function Article({ count, paragraphs }) {
  return (
    <article>
      <h1>{title}</h1>
      <p class="meta">Read {count} times.</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.id}>{paragraph.text}</p>
      ))}
    </article>
  );
}

render(<App />, document.querySelector('#app'));
