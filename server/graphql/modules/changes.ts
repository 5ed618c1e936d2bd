import {
  sayChanges,
  sayCut,
  showDay,
  showFact,
  showFlag,
  showLaw,
  showRow,
} from '../../usecases/changes/show-changes.ts';
import { countChanges } from '../../usecases/changes/what-changed.ts';
import { readDay, readKnown } from '../../usecases/wire.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { type PageArguments, pageInto, refuseInput } from '../paging.ts';

/** Only what is shown is put into words. */
async function pageIn<T, S>(items: readonly T[], page: PageArguments, show: (item: T) => S | Promise<S>) {
  const { items: on, next } = pageInto(items, page);
  return { items: await Promise.all(on.map(show)), next: next ?? null };
}

const given = (asked: Readonly<Record<string, string | null | undefined>>) =>
  Object.fromEntries(Object.entries(asked).filter(([, id]) => id != null));

export const changes: Resolvers = {
  Query: {
    changes: (_parent, { from, to, knownFrom, asKnown: _known, ...of }, { deps, reader, known }) => {
      const [start, end] = [readDay(from), readDay(to)];
      if (start === undefined || end === undefined) return refuseInput('from and to are days, such as 2025-03-31.');
      const last = known.at === undefined ? {} : { knownAt: known.at };
      const before = readKnown(knownFrom);
      return deps.changes.read(deps, {
        from: { asOf: start, ...(before === undefined ? last : { knownAt: before }) },
        to: { asOf: end, ...last },
        view: reader().view,
        ...given(of),
      });
    },
  },
  Changes: {
    from: ({ request }) => request.from.asOf,
    to: ({ request }) => request.to.asOf,
    knownFrom: ({ request }) => request.from.knownAt ?? null,
    knownTo: ({ request }) => request.to.knownAt ?? null,
    summary: (all) => sayChanges(all),
    counts: (all) => countChanges(all),
    cut: (all) => [...sayCut(all)],
    facts: (all, page, { deps }) => pageIn(all.facts.items, page, (one) => showFact(deps, all, one)),
    flags: (all, page, { deps }) => pageIn(all.flags.items, page, (one) => showFlag(deps, all, one)),
    rows: ({ claims }, page) => pageIn(claims.rows, page, showRow),
    deadlines: ({ claims }, page) => pageIn(claims.deadlines, page, showDay),
    law: ({ law }, page) => pageIn(law, page, showLaw),
  },
};
