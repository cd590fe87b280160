import { readFileSync } from 'node:fs';
import { compileScript, parse } from 'vue/compiler-sfc';

const components = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      return { contents: compileScript(descriptor, { id: 'app', inlineTemplate: true }).content };
    });
  },
};

export default {
  plugins: [components],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
};
