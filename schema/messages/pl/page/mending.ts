export const pageMending = {} as const;
