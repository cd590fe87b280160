import { fileURLToPath } from 'node:url';

export default {
  mode: 'production',
  entry: { element: './element.js', embed: './embed.js' },
  output: { path: fileURLToPath(new URL('public/made', import.meta.url)), publicPath: 'auto' },
};
