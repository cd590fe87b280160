import 'article-context/article-context.js';
