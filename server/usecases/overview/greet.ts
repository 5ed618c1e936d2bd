import { listText } from '../../../schema/messages/format.ts';
import { render, word } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import { claimInAll, type LiabilityRow } from '../../domain/liability/answer.ts';
import { param } from '../../domain/outcome.ts';
import { isImporting } from '../assessing/running-import.ts';
import type { Deps } from '../deps.ts';
import { assessAll } from '../flags/assess-all.ts';
import { traceLiability } from '../trace/trace-liability.ts';
import { localView } from '../viewer.ts';
import { wireParams } from '../wire.ts';

/** Above this many contracts and wage records, or while an import is gone on with, a start does not wait for the tests. */
const MOST_TESTED_AT_START = 20_000;
const PARTIES_NAMED = 6;

/** What to look at first, in at most five lines. */
export async function greet(
  deps: Deps,
  request: { readonly address: string; readonly asOf?: Day },
): Promise<readonly string[]> {
  const { address } = request;
  const asOf = request.asOf ?? deps.today();
  const [flags, claim] = [await flagLine(deps, address, asOf), await claimLines(deps, address, asOf)];
  return [render('greet.address', { address }), ...flags, ...claim];
}

async function flagLine(deps: Deps, address: string, asOf: Day): Promise<readonly string[]> {
  const counts = await deps.store.countRecords(localView());
  const [contracts, wages] = [counts.Contract ?? 0, counts.WageRecord ?? 0];
  if (contracts + wages === 0) return [render('greet.empty', { address })];
  if (contracts + wages > MOST_TESTED_AT_START || (await isImporting(deps, localView())))
    return [render('greet.held', { address, contracts, wages })];
  const assessments = await assessAll(deps, { asOf, view: localView(), mostRows: 0 });
  const flagged = assessments.reduce((sum, assessment) => sum + assessment.flagged, 0);
  const day = wireParams({ asOf: param.day(asOf) });
  return [render('greet.flags', { address, flagged, contracts, wages, ...day })];
}

async function claimLines(deps: Deps, address: string, asOf: Day): Promise<readonly string[]> {
  const page = await deps.store.pageRecords('Claim', {}, localView(asOf), { first: 1 });
  const [claim] = page.items;
  if (claim?.values.employer === undefined || claim.values.place === undefined || claim.values.currency === undefined)
    return [];
  const { answer, names } = await traceLiability(deps, { claim: claim.id, asOf, view: localView() });
  const { number = claim.id, title } = claim.values;
  const total = claimInAll(answer);
  const isOpen = answer.parties.some(({ status, model }) => status === 'cannot_tell' && !model);
  const liable = answer.parties
    .filter(({ status }) => status === 'owes' || status === 'may_owe')
    .filter(({ model }) => !model);
  const named = (row: LiabilityRow) =>
    render('greet.party', { name: names(row.party) ?? row.party, status: word(row.status).toLowerCase() });
  const parties = [...new Set(liable.map(named))].slice(0, PARTIES_NAMED);
  return [
    total === null
      ? render('greet.claim-open', { claim: title === undefined ? number : `${number}: ${title}` })
      : render(title === undefined ? 'greet.claim-untitled' : 'greet.claim', {
          ...{ number, title },
          ...wireParams({ total: param.money(total) }),
        }),
    parties.length === 0
      ? render(isOpen ? 'page.trace.nobody-yet' : 'greet.nobody')
      : render('greet.liable', { parties: listText(parties) }),
    render('greet.where', { address, claim: encodeURIComponent(claim.id), asOf }),
  ];
}
