import { createSignal, For, Show } from 'solid-js';
import { render } from 'solid-js/web';
import text from 'article.txt';
import { buttons, next, storyOf } from '../story.js';

const { title, start } = storyOf(text);

function App() {
  const [state, set] = createSignal(start);
  return (
    <>
      <nav data-done={state().done}>
        <For each={buttons}>
          {(action) => (
            <button data-do={action} onClick={() => set((before) => next(before, action))}>
              {action}
            </button>
          )}
        </For>
      </nav>
      <main>
        <Show when={state().page === 'article'} fallback={<p>Another page.</p>}>
          <article>
            <h1>{title}</h1>
            <p class="meta">Read {state().count} times.</p>
            <For each={state().paragraphs}>{(paragraph) => <p>{paragraph.text}</p>}</For>
          </article>
        </Show>
      </main>
    </>
  );
}

render(() => <App />, document.querySelector('#app'));
