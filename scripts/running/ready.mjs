/**
 * The first import of every script that uses packages: without them it ends in one line that says what to do. The script
 * imports packages, and whatever uses them, with `await import()`: all other imports node looks for before it runs a line.
 */
import { dependenciesAreInstalled } from './dependencies.mjs';

if (!dependenciesAreInstalled()) {
  console.error('The packages of package-lock.json are not here: `npm run setup` installs them.');
  process.exit(1);
}
