/** The Chromium that tests drive; undefined where there is none. */
export function findChromium(environment?: Readonly<Record<string, string | undefined>>): string | undefined;
