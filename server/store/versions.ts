/**
 * Versions of a record, as a mapping tells them (`versionFrom`): the part of each ends in the day from which it holds, and
 * the day of the next closes it.
 */
interface Version<S> {
  readonly of: S;
  readonly part: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly isOpen: boolean;
}

type Dated = Pick<Version<unknown>, 'part' | 'from'>;

/** What all versions of one record have in common; undefined of a statement that is none. */
function stemOf({ part, from }: Dated): string | undefined {
  const end = `#${from}`;
  return typeof from === 'string' && part.endsWith(end) ? part.slice(0, -end.length) : undefined;
}

export const isVersion = (one: Dated): boolean => stemOf(one) !== undefined;

/**
 * Versions that the day of another closed which is gone, each with the day of the next that is left; without one, with none.
 * `ever`: all that was said of the record by the publisher of `gone`.
 */
export function reopened<S>(
  gone: Dated,
  ever: readonly Version<S>[],
): readonly { readonly version: S; readonly until: string | undefined }[] {
  const stem = stemOf(gone);
  if (stem === undefined) return [];
  const versions = ever.filter((one) => stemOf(one) === stem);
  const days = new Set(versions.map(({ from }) => from));
  const left = versions.filter(({ isOpen }) => isOpen);
  const held = left.flatMap(({ from }) => from ?? []).sort();
  return left.flatMap(({ of: version, from, until }) => {
    if (typeof until !== 'string' || !days.has(until) || held.includes(until)) return [];
    return [{ version, until: held.find((day) => from && day > from) }];
  });
}
