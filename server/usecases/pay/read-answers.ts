/** What a test says of every record, without what it was drawn from: of answers that are kept nothing is tested again. */
import type { Day } from '../../domain/dates.ts';
import { FLAG_OUTCOMES } from '../../domain/flags/flag.ts';
import type { View } from '../../store/store.ts';
import { keptAnswers } from '../assessing/kept-answers.ts';
import type { Deps } from '../deps.ts';
import { known } from '../facts/values.ts';
import { assessFlags, type FlagRow } from '../flags/assess-flags.ts';
import { everyPage } from '../records/every-record.ts';

export type Answer = Pick<FlagRow, 'outcome' | 'buyer' | 'supplier' | 'place' | 'sector' | 'on' | 'band'>;

const PAGE = 5_000;

export async function readAnswers(
  deps: Deps,
  { test, asOf, view }: { readonly test: string; readonly asOf: Day; readonly view: View },
): Promise<readonly Answer[]> {
  const kept = await keptAnswers(deps, { ...view, asOf }, asOf);
  if (kept === undefined)
    return (await assessFlags(deps, { test, asOf, view, rows: FLAG_OUTCOMES, untold: true })).rows;
  const answers: Answer[] = [];
  for (const outcome of FLAG_OUTCOMES) {
    for await (const items of everyPage(PAGE, (page) => deps.store.pageAnswers(kept.id, { test, outcome }, page)))
      for (const { about, answer } of items) {
        const band = answer.band as Answer['band'];
        answers.push(known<Answer>({ ...about, outcome, band }));
      }
  }
  return answers;
}
