import { transformFileAsync } from '@babel/core';
import solid from 'babel-preset-solid';

const components = {
  name: 'solid',
  setup({ onLoad }) {
    onLoad({ filter: /\.jsx$/ }, async ({ path }) => {
      const { code } = await transformFileAsync(path, { presets: [solid] });
      return { contents: code };
    });
  },
};

export default { plugins: [components] };
