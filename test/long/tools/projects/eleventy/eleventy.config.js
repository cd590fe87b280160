import article from './article.json' with { type: 'json' };

export default function (config) {
  config.addGlobalData('article', article);
  config.addPassthroughCopy({ 'node_modules/article-context/dist': 'article-context' });
  return { dir: { input: 'pages', output: '_site' } };
}
