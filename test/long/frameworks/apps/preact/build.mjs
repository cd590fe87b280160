export default { jsxFactory: 'h', jsxFragment: 'Fragment', jsx: 'transform' };
