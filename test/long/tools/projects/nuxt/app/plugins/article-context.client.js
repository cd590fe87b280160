import 'article-context';

export default defineNuxtPlugin(() => {});
