/** The first script of a page: keeps in `window.said` whatever goes wrong from here on. */
window.said ??= (() => {
  const said = [];
  const error = console.error.bind(console);
  console.error = (...args) => {
    said.push(`console.error: ${args.map((arg) => arg?.stack ?? String(arg)).join(' ')}`);
    error(...args);
  };
  window.addEventListener('error', ({ message, filename, target }) =>
    said.push(target === window ? `uncaught: ${message} in ${filename}` : `did not load: ${target.src ?? target.href}`), true); // prettier-ignore
  window.addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled: ${reason?.stack ?? reason}`));
  return said;
})();
