/** What claim lines that name a contract ask for, before any payment. A line whose amount is not known is counted, never zero. */
import { type Claimed, Sums } from '../../domain/chain/tally.ts';
import type { Day } from '../../domain/dates.ts';
import { unpaidBeforePayments } from '../../domain/liability/amounts.ts';
import { knownOn } from '../../domain/liability/known.ts';
import type { Money } from '../../domain/money.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { claimOf, isWithdrawn } from '../facts/claim.ts';
import { recordsNaming } from '../records/every-record.ts';
import { isTraceable } from '../trace/trace-claims.ts';

export async function claimedOn(
  deps: Deps,
  contracts: readonly string[],
  asOf: Day,
  view: View,
): Promise<ReadonlyMap<string, Claimed>> {
  const lines: StoredRecord<'ClaimLine'>[] = [];
  for await (const line of recordsNaming(deps.store, 'ClaimLine', 'contract', contracts, view))
    if (!isWithdrawn(line, asOf)) lines.push(line);
  const amounts = await amountsOf(deps, lines, asOf, view);
  const by = new Map<string, { lines: number; unknown: number; sums: Sums }>();
  for (const { id, values } of lines) {
    const contract = values.contract ?? '';
    const all = by.get(contract) ?? { lines: 0, unknown: 0, sums: new Sums() };
    by.set(contract, all);
    all.lines += 1;
    const amount = amounts.get(id);
    if (amount === undefined) all.unknown += 1;
    else all.sums.add(amount);
  }
  return new Map([...by].map(([id, { sums, ...all }]) => [id, { ...all, sums: sums.told() }]));
}

/** Of each line whose amount can be worked out; a share of another line asks for all lines of its claim. */
async function amountsOf(deps: Deps, lines: readonly StoredRecord<'ClaimLine'>[], asOf: Day, view: View) {
  const amounts = new Map<string, Money>();
  const claims = [...new Set(lines.flatMap(({ values }) => values.claim ?? []))];
  for (const id of claims) {
    const file = await deps.store.claimFile(id, view);
    if (file === undefined || !isTraceable(file.claim)) continue;
    const claim = claimOf(file.claim, file.lines);
    const known = knownOn({ asOf, parties: [], contracts: [], claim, events: [], knowledge: [] });
    for (const line of claim.lines) {
      const amount = unpaidBeforePayments(line, known, () => undefined);
      if (amount.known) amounts.set(line.id, amount.amount);
    }
  }
  return amounts;
}
