import 'article-context';
import { defineNuxtPlugin } from '#imports';

export default defineNuxtPlugin(() => {});
