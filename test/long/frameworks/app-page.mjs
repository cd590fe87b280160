/** The page that an application is on. `?marks=inline` sets the widget so, `?widget=none` leaves it out. */
export function appPage(name, { searchParams }) {
  const marks = searchParams.get('marks') ?? 'highlight';
  const widget =
    searchParams.get('widget') === 'none'
      ? ''
      : `<script type="module" src="/dist/article-context.js" data-marks="${marks}"></script>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <script src="/browsers/watch-errors.js"></script>
    ${widget}
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="app.js"></script>
  </body>
</html>`;
}
