/** What the answer on a screen is about: the changes that are told there are those of this alone. Pure. */

export interface About {
  readonly claim?: string;
  readonly contract?: string;
  readonly organisation?: string;
  readonly test?: string;
}

const SCREENS: readonly (readonly [RegExp, (found: readonly string[], test: string | undefined) => About])[] = [
  [/^\/$/, () => ({})],
  [/^\/claims\/([^/]+)$/, ([claim = '']) => ({ claim })],
  [/^\/contracts\/([^/]+)$/, ([contract = '']) => ({ contract })],
  [/^\/organisations\/([^/]+)$/, ([organisation = '']) => ({ organisation })],
  [/^\/flags$/, (_found, test) => (test === undefined ? {} : { test })],
  [/^\/flags\/([^/]+)\/([^/]+)$/, ([test = '', contract = '']) => ({ test, contract })],
];

/** Undefined where the screen's answer is none that can be held against another day. */
export function aboutOf(path: string, test: string | undefined): About | undefined {
  for (const [screen, about] of SCREENS) {
    const found = screen.exec(path);
    if (found && path !== '/claims/new') return about(found.slice(1).map(decodeURIComponent), test);
  }
  return undefined;
}
