export const pageMapping = {} as const;
