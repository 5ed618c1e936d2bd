export const entryFields = {} as const;
