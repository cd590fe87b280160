/** The budgets this benchmark is held against; docs and CI quote the same ones. */
const upTo = (steps) => (terms) => steps.find(([most]) => terms <= most)?.[1];

export const budgets = {
  /** Matching, × a bare loop; the article is too short for a budget: its branches are learnt by heart. */
  steady: (text, terms) => (text === 'article' ? undefined : upTo([[3000, 4], [30_000, 6], [100_000, 10]])(terms)), // prettier-ignore
  buildMs: upTo([[3000, 5], [30_000, 20], [100_000, 50]]), // prettier-ignore
  heapMb: upTo([[3000, 0.5], [30_000, 2], [100_000, 8]]), // prettier-ignore
  coldMs: (text, terms) => (text === 'article' ? 1.5 : terms <= 3000 ? 8 : undefined),
  /** Finding and painting, × a plain walk. */
  marking: (page) => (page === 'article' ? 3 : 4),
  /** One opening of a card, and one move of the pointer. */
  card: { warmMs: 3.5, firstMs: 15, moveMs: 0.2 },
  /** A phone, six times as slow; `elsewhereMs` is blocking on a page without the article. */
  phone: { blockingMs: 50, longestTaskMs: 50, firstTapMs: 200, tapMs: 100, elsewhereMs: 15 },
  /** What twice the input takes, × the time for once. */
  growth: 2.5,
  /** CPU time of one task of ours, on pages of 1 MB. */
  longestTaskMs: 50,
};
