export const pageChanges = {} as const;
