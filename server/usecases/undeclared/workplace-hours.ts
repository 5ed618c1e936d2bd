/** Hours of all contracts performed at a workplace against the workers declared there. */
import { message, param } from '../../domain/outcome.ts';
import type { HoursSubject } from '../../domain/subcontracting/judge-months.ts';
import { looseAmong, NONE, type Work, type WorkContract, worksOf } from '../../domain/subcontracting/work.ts';
import type { Store, StoredRecord, View } from '../../store/store.ts';
import { declaredWorkersOf } from '../facts/declared-workers.ts';
import { byId, contractsUnder, workContracts } from './work-contracts.ts';

/** Of one workplace; one with more is not looked at, and that is said. */
const MOST_CONTRACTS = 500;

/** Undefined where it is too large to be looked at whole: a contract left out would look like hours that nobody passed on. */
export async function workplaceHours(
  store: Store,
  workplace: StoredRecord<'Workplace'>,
  view: View,
  /** Work that had not begun on the day asked is not looked at. */
  begun: (contract: WorkContract) => boolean,
): Promise<HoursSubject | undefined> {
  const graph = await store.chainAboveWorkplace(workplace.id, view, {
    maxContracts: MOST_CONTRACTS,
    withoutOrganisations: true,
  });
  const there = graph.contracts.filter(({ values }) => values.workplaces?.includes(workplace.id));
  const suppliers = [...new Set(there.flatMap(({ values }) => values.supplier ?? []))];
  const bought = await store.contractsBoughtBy(suppliers, view);
  if (graph.cutOff !== undefined || bought.length > MOST_CONTRACTS) return undefined;
  const contracts = await workContracts(store, byId([...there, ...bought]), view);
  const under = await contractsUnder(store, there, view);
  const performed = contracts.filter(({ workplaces }) => workplaces?.includes(workplace.id));
  const whole = new Set(performed.filter(({ workplaces }) => workplaces?.length === 1).map(({ id }) => id));
  const { name } = workplace.values;
  const declared = declaredWorkersOf(workplace);
  return {
    ...{ of: 'workplace', id: workplace.id },
    ...(name === undefined ? {} : { name }),
    works: worksOf(performed.filter(begun), byId([...contracts, ...under])).map((work) =>
      whole.has(work.contract) ? work : perhapsElsewhere(work, name ?? workplace.id),
    ),
    loose: looseOf(contracts, suppliers),
    counts: declared === undefined ? [] : [declared],
  };
}

/** Performed at other workplaces too: none of its hours need have been worked here. */
function perhapsElsewhere(work: Work, workplace: string): Work {
  const params = { contract: param.contract(work.contract), workplace: param.text(workplace) };
  const asked = { ...message('undeclared.missing.hours-there', params), holder: work.supplier };
  return { ...work, hours: { ...work.hours, least: NONE }, missing: [...work.missing, asked] };
}

const looseOf = (contracts: readonly WorkContract[], buyers: readonly string[]) =>
  looseAmong(contracts.filter(({ buyer }) => buyers.includes(buyer)));
