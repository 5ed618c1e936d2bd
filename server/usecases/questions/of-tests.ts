/** What keeps a test of a price or of pay open. */
import { FLAGS } from '../../domain/flags/index.ts';
import type { MissingFact } from '../../domain/outcome.ts';
import type { Lack } from '../../domain/questions/question.ts';
import type { Deps } from '../deps.ts';
import { assessFlags, type FlagRow } from '../flags/assess-flags.ts';
import { askedFact } from '../questionnaire/facts.ts';
import type { Asked, Gathered } from './gathered.ts';

/** Of one test; of a larger store the answers beyond are counted and said, and come up once the first are answered. */
const MOST_ROWS = 2_000;

export async function lacksOfTests(deps: Deps, { asOf, view }: Asked): Promise<Gathered> {
  const lacks: Lack[] = [];
  const ofWorks = new Map<string, readonly MissingFact[]>();
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
    if (id === OF_THE_WORK) for (const { subject, missing } of rows) ofWorks.set(subject, missing.filter(isOfTheWork));
    for (const row of rows) lacks.push(...lacksOf(row).flatMap((lack) => ofWorkBeneath(lack, ofWorks)));
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
/** It stands before the test of all work beneath a price in the list of tests, and asks of each work what that one needs. */
const OF_THE_WORK = 'chain-price-below-lawful-labour';

/** What a work beneath a price comes to is asked by the facts of that work that are missing, where these are known. */
function ofWorkBeneath(lack: Lack, ofWorks: ReadonlyMap<string, readonly MissingFact[]>): readonly Lack[] {
  const work = lack.fact.code === `${MISSING}beneath` ? lack.fact.params.contract : undefined;
  const facts = (work?.type === 'contract' && ofWorks.get(work.value)) || [];
  if (work?.type !== 'contract' || facts.length === 0) return [lack];
  return facts.map((fact) => ({ ...lack, fact, about: work.value, alone: lack.alone && facts.length === 1 }));
}

/** What a questionnaire can ask of a contract. */
const isOfTheWork = ({ code }: MissingFact): boolean =>
  code.startsWith(MISSING) && askedFact(code.slice(MISSING.length)) !== undefined;

/** Its supplier is asked for it. */
function withHolder(fact: MissingFact, { supplier }: FlagRow): MissingFact {
  return isOfTheWork(fact) && fact.holder === undefined && supplier !== undefined
    ? { ...fact, holder: supplier }
    : fact;
}
