/** Stories in each size of corpus; four chapters a story on average, 2,500 words a chapter. */
export const SIZES = { S: 100, M: 1000, L: 10000 } as const;
export type Size = keyof typeof SIZES;
