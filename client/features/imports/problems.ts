/** Rows to look at, by kind: outcome and reason together, most rows first. Pure. */

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly lastLine?: number | null;
  readonly column?: string | null;
  readonly value: string | null;
  readonly outcome: string;
  readonly kept?: number | null;
  readonly code: string;
  readonly text: string;
  readonly remedy: string;
}

export interface ProblemKind {
  readonly key: string;
  readonly code: string;
  readonly outcome: string;
  readonly problems: readonly Problem[];
}

export function byKind(problems: readonly Problem[]): readonly ProblemKind[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.outcome} ${problem.code}`;
    kinds.set(key, [...(kinds.get(key) ?? []), problem]);
  }
  return [...kinds]
    .map(([key, members]) => ({
      key,
      code: members[0]?.code ?? '',
      outcome: members[0]?.outcome ?? '',
      problems: members,
    }))
    .sort((a, b) =>
      a.outcome === b.outcome
        ? b.problems.length - a.problems.length || (a.key < b.key ? -1 : 1)
        : a.outcome === 'rejected'
          ? -1
          : b.outcome === 'rejected'
            ? 1
            : a.outcome < b.outcome
              ? -1
              : 1,
    );
}
