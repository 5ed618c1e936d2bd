import { render } from '../../schema/messages/index.ts';
import type { Deps } from '../usecases/deps.ts';
import { listTests } from '../usecases/flags/assess-flags.ts';
import { ASKED_ABOUT, isNothingHeld } from '../usecases/records/nothing-held.ts';

type View = Parameters<typeof isNothingHeld>[2];

/** In place of counts of nothing: that no record is held that the test is of, and what to do first. */
export async function nothingToTest(deps: Deps, test: string, view: View): Promise<readonly string[] | undefined> {
  const subject = listTests(deps).find(({ id }) => id === test)?.subject;
  const kind = subject === 'wage_record' ? 'WageRecord' : 'Contract';
  if (!(await isNothingHeld(deps, [kind], view))) return undefined;
  return [render('page.flags.none-held', { subject: subject ?? 'contract' }), render('cli.import-first')];
}

export async function nothingToAsk(deps: Deps, view: View): Promise<readonly string[] | undefined> {
  if (!(await isNothingHeld(deps, ASKED_ABOUT, view))) return undefined;
  return [render('page.questions.none-held'), render('cli.import-first')];
}
