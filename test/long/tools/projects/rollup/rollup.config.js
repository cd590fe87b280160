import resolve from '@rollup/plugin-node-resolve';

export default {
  input: ['element.js', 'embed.js'],
  output: { dir: 'public/made', format: 'es' },
  plugins: [resolve()],
};
