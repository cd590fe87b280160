import 'article-context';
