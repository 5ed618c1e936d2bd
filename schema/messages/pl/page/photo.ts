export const pagePhoto = {} as const;
