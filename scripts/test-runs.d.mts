export const PROJECTS: readonly string[];
export function runsOf(
  selected: readonly string[],
  isShared: boolean,
): readonly { readonly projects: readonly string[]; readonly workers: readonly string[] }[];
export function readChoice(args: readonly string[]): {
  readonly wanted: readonly string[];
  readonly rest: readonly string[];
};
