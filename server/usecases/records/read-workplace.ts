import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

const LINKS_A_PAGE = 500;

/** Contracts performed at a workplace, without those above them. */
export async function readContractsAt(
  deps: Deps,
  request: { readonly workplace: string; readonly view: View },
): Promise<readonly StoredRecord<'Contract'>[]> {
  const graph = await deps.store.chainAboveWorkplace(request.workplace, request.view);
  return graph.contracts.filter((contract) => contract.values.workplaces?.includes(request.workplace));
}

/** Who operated a workplace, on the day of the view where it has one. */
export async function readOperators(
  deps: Deps,
  request: { readonly workplace: string; readonly view: View },
): Promise<readonly StoredRecord<'Organisation'>[]> {
  const { workplace, view } = request;
  const page = await deps.store.pageRecords('Operation', { workplace }, view, { first: LINKS_A_PAGE });
  const held = page.items.filter(({ values }) => {
    const { asOf } = view;
    return asOf === undefined || ((values.from ?? asOf) <= asOf && asOf < (values.until ?? '9999-12-31'));
  });
  const operators = held.flatMap(({ values }) => values.operator ?? []);
  return deps.store.records('Organisation', [...new Set(operators)], view);
}
