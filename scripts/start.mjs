/**
 * `npm start`: installs, builds what is not built, serves the demo. All in one process, so that its end ends all. It takes
 * the shell's place (`exec`, which Windows lacks): a shell would keep from it a signal that npm passes on.
 */
import { endWithParent } from './running/end-with-parent.mjs';
import { serveDemo } from './serve.mjs';
import { setUpPackages } from './setup.mjs';

endWithParent();
try {
  await setUpPackages();
  // It wants the packages.
  const { buildDist } = await import('./build.mjs');
  await buildDist();
  await serveDemo();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
