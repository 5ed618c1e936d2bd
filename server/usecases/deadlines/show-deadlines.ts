import { deadlinesShape } from '../../exporters/answer/deadlines.ts';
import type { DeadlineList } from './list-deadlines.ts';

export type { ShownDeadline } from '../../exporters/answer/deadlines.ts';

/** The list as JSON, with words. */
export function showDeadlines({ asOf, since, lines, claims, unknown }: DeadlineList) {
  const { held, read, notAsked } = claims;
  return {
    ...{ as_of: asOf, since, deadlines: deadlinesShape(lines) },
    claims: { held, read, not_asked: notAsked },
    lines_without_known_end: unknown,
  };
}

export type ShownDeadlines = ReturnType<typeof showDeadlines>;
