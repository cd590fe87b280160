/** Pages that live: what their own scripts do. Each function runs in the page. */

/** A page with the article in a `<main>`, and what is asked for besides it. */
export const pageOf = (article, { head = '', body = '' } = {}) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Life</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <ul id="ticker"></ul><div id="box">A box that moves</div>
    <main>${article}</main>
    ${body}
  </body>
</html>`;

/** What a page does ten times a second, by name. */
export const changes = {
  'a ticker, an animated style and a class': () => {
    const { document } = globalThis;
    const [ticker, box] = [document.querySelector('#ticker'), document.querySelector('#box')];
    const item = document.createElement('li');
    item.textContent = `NATO ${performance.now()} points`;
    ticker.prepend(item);
    if (ticker.children.length > 20) ticker.lastChild.remove();
    box.style.transform = `translateX(${performance.now() % 100}px)`;
    document.body.classList.toggle('at-rest');
  },
  'a chat of whole sentences': () => {
    const { document } = globalThis;
    const line = document.createElement('li');
    line.textContent = `Somebody has written a whole sentence about Turkey here, at ${performance.now()}.`;
    document.querySelector('#ticker').replaceChildren(line);
  },
  'one paragraph of the article, rendered anew': () => {
    const paragraph = globalThis.document.querySelectorAll('main p')[2];
    const { innerHTML } = paragraph;
    paragraph.innerHTML = innerHTML;
  },
  'all of the article, rendered anew': () => {
    const main = globalThis.document.querySelector('main');
    const { innerHTML } = main;
    main.innerHTML = innerHTML;
  },
  'a number in the article that counts': () => {
    const text = globalThis.document.querySelector('main p').firstChild;
    text.data = `${text.data.replace(/ \(\d+ readers\)$/u, '')} (${Math.floor(performance.now())} readers)`;
  },
};

/** Does something every 100 ms for so many seconds. */
export function tenTimesASecond(source, seconds) {
  const change = new Function(`return (${source})`)();
  return new Promise((resolve) => {
    let left = seconds * 10;
    const timer = setInterval(() => {
      change();
      if (--left > 0) return;
      clearInterval(timer);
      resolve();
    }, 100);
  });
}
