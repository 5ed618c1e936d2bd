/** What keeps a test of a price or of pay open. */
import { FLAGS } from '../../domain/flags/index.ts';
import type { MissingFact } from '../../domain/outcome.ts';
import type { Lack } from '../../domain/questions/question.ts';
import { assessFlags, type FlagRow } from '../assess-flags.ts';
import type { Deps } from '../deps.ts';
import { askedFact } from '../questionnaire/facts.ts';
import type { Asked, Gathered } from './gathered.ts';

/** Of one test; of a larger store the answers beyond are counted and said, and come up once the first are answered. */
const MOST_ROWS = 2_000;

export async function lacksOfTests(deps: Deps, { asOf, view }: Asked): Promise<Gathered> {
  const lacks: Lack[] = [];
  let leftOut = 0;
  for (const { id } of FLAGS) {
    const request = {
      test: id,
      asOf,
      view,
      rows: ['cannot_tell'] as const,
      mostRows: MOST_ROWS,
      untold: true,
    } as const;
    const { rows, cannotTell } = await assessFlags(deps, request);
    for (const row of rows) lacks.push(...lacksOf(row));
    leftOut += cannotTell.reduce((all, { count }) => all + count, 0) - rows.length;
  }
  return { lacks, leftOut: { answers: Math.max(0, leftOut) } };
}

function lacksOf(row: FlagRow): readonly Lack[] {
  const { test, subject, missing } = row;
  const kind = row.subjectKind === 'contract' ? ('price_test' as const) : ('pay_test' as const);
  return missing.map((fact) => ({
    ...{ fact: withHolder(fact, row), about: subject, alone: missing.length === 1 },
    answer: { kind, key: `${test} ${subject}`, record: subject, test },
  }));
}

const MISSING = 'flag.missing.';

/** What a questionnaire can ask of a contract, its supplier is asked for. */
function withHolder(fact: MissingFact, { supplier }: FlagRow): MissingFact {
  const isAsked = fact.code.startsWith(MISSING) && askedFact(fact.code.slice(MISSING.length)) !== undefined;
  return isAsked && fact.holder === undefined && supplier !== undefined ? { ...fact, holder: supplier } : fact;
}
