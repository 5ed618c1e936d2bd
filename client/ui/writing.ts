/** Screens whose one purpose is to enter, correct or import. */
const WRITING = [/^\/enter(\/|$)/, /^\/claims\/new$/, /^\/claims\/[^/]+\/edit$/, /^\/imports\/new$/];

export const isWriting = (path: string): boolean => WRITING.some((screen) => screen.test(path));
