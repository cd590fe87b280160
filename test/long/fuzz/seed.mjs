/** What the random cases of one run are made from. To have the same ones again, set ARTICLE_CONTEXT_SEED to it. */
export const seed = Number(process.env.ARTICLE_CONTEXT_SEED ?? Date.now() % 2 ** 31);
