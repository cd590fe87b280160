/** What happens on a page again and again, a round each. Each function runs in the page, and knows nothing of this file. */

/** Does a round so many times, each once the one before it is over. */
export async function repeat(source, count) {
  const round = new Function(`return (${source})`)();
  for (let time = 0; time < count; time++) await round();
}

export async function attachAgain() {
  const { document } = globalThis;
  const widget = document.querySelector('article-context');
  widget.remove();
  document.querySelector('main').after(widget);
  await widget.ready;
}

/** In place of the widget that is there, another, whose card is opened. */
export async function attachAnother() {
  const { document } = globalThis;
  const widget = document.createElement('article-context');
  document.querySelector('article-context').replaceWith(widget);
  await widget.ready;
  widget.show('nato');
  const card = () => widget.shadowRoot.querySelector('article-context-card:popover-open');
  while (!card()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** To a page without the article, or back, as a router does it. */
export async function goOn() {
  const { document, history } = globalThis;
  const main = document.querySelector('main');
  globalThis.article ??= main.innerHTML;
  const isHere = main.querySelector('h1') !== null;
  history.pushState({}, '', isHere ? '/with?other' : '/with');
  main.innerHTML = isHere ? '<p>At four in the morning the ovens of a small bakery are hot.</p>' : globalThis.article;
  const widget = document.querySelector('article-context');
  while (widget.state !== (isHere ? 'not-found' : 'ready')) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * The same article in a new body, as libraries do it that take pages from a server. The widget goes with the old one, and
 * is put back at once where that was not within the last second.
 */
export async function replaceBody() {
  const { document } = globalThis;
  globalThis.body ??= document.body.innerHTML.replace(/<article-context[\s\S]*?<\/article-context>/u, '');
  const body = document.createElement('body');
  body.innerHTML = globalThis.body;
  document.body.replaceWith(body);
  const isThere = () => {
    const widget = document.querySelector('article-context');
    return (
      widget?.state === 'ready' && widget.mentions.length > 0 && widget.mentions.every(({ block }) => block.isConnected)
    );
  };
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
