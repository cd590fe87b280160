'use client';
import 'article-context';

export function Context() {
  return <article-context launcher="corner" />;
}
