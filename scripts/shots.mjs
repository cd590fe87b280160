/** Takes the pictures of test/e2e/pictures anew, from dist/: `npm run shots [-- FOLDER]`. Look at them before you commit them. */
import './running/ready-to-browse.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { PNG } = await import('pngjs');
const prettier = await import('prettier');
const { environment, pictures, shots, takeShot } = await import('../test/e2e/support/shots.mjs');
const { openBrowser } = await import('../test/e2e/support/support.mjs');
const folder = process.argv[2] ?? pictures;
const site = await openBrowser();
for (const shot of shots) {
  const image = PNG.sync.read(await takeShot(site, shot));
  // Sixteen shades of each colour, and no filter: a third of the size, and far below what the tests tolerate.
  image.data = image.data.map((value) => Math.round(value / 17) * 17);
  const bytes = PNG.sync.write(image, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
  writeFileSync(join(folder, `${shot.name}.png`), bytes);
  console.log(`${shot.name.padEnd(20)} ${image.width} × ${image.height}, ${bytes.length} B`);
}
const about = JSON.stringify(await environment(site), null, 2);
writeFileSync(join(folder, 'environment.json'), await prettier.format(about, { parser: 'json' }));
await site.close();
