/** npm passes SIGINT and SIGTERM on, and no other end of its own: what must not outlive it has to look. */
const EVERY = 500;

/** Ends this process soon after npm or its shell, which has started it. Where neither has, it does nothing. */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.exit();
  setInterval(look, EVERY).unref();
}
