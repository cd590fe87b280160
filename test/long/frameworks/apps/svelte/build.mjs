import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';

const components = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code };
    });
  },
};

export default { plugins: [components], conditions: ['svelte', 'browser', 'production'] };
