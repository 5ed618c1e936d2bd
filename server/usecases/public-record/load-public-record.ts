/** What certificates and public payments are set against: findings, flags, who runs the workplaces, and their names. */
import type { RecordKind } from '../../../schema/graph.ts';
import type {
  Certificate,
  Finding,
  FlaggedRecord,
  Operators,
  PublicPayment,
} from '../../domain/contradictions/facts.ts';
import type { Day } from '../../domain/dates.ts';
import { uniqueBy } from '../../domain/unique.ts';
import type { Store, StoredRecord, View, Where } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { findingsAbout } from '../facts/findings-about.ts';
import { flaggedRecords } from '../flags/flagged-records.ts';

export interface Held {
  readonly findings: readonly Finding[];
  readonly flagged: readonly FlaggedRecord[];
  readonly operators: Operators;
  readonly names: (id: string) => string | undefined;
}

/** More than anybody goes through by hand, and few enough to read in a moment. */
const MOST = 200;

/** Reads the first records of a kind, of all days, and remembers where there were more. */
export class LeftOut {
  private readonly cut = new Set<RecordKind>();
  private readonly store: Store;
  private readonly view: View;

  constructor(store: Store, view: View) {
    this.store = store;
    this.view = ofAllDays(view);
  }

  /** A list of ids that is empty finds nothing. */
  async first<K extends RecordKind>(kind: K, where: Where): Promise<readonly StoredRecord<K>[]> {
    if (Object.values(where).some((ids) => ids.length === 0)) return [];
    const { items, next } = await this.store.pageRecords(kind, where, this.view, { first: MOST });
    if (next !== undefined) this.note(kind);
    return items;
  }

  note(kind: RecordKind): void {
    this.cut.add(kind);
  }

  get kinds(): readonly RecordKind[] {
    return [...this.cut];
  }
}

interface Request {
  readonly certificates: readonly Certificate[];
  readonly payments: readonly PublicPayment[];
  readonly left: LeftOut;
  readonly asOf: Day;
  readonly view: View;
}

export async function loadPublicRecord(deps: Deps, request: Request): Promise<Held> {
  const { certificates, payments, left, asOf, view } = request;
  const workplaces = known(certificates.map(({ workplace }) => workplace));
  const operations = await left.first('Operation', { workplace: workplaces });
  const operators = new Map<string, string[]>();
  for (const { values } of operations) {
    if (values.workplace === undefined || values.operator === undefined) continue;
    operators.set(values.workplace, [...(operators.get(values.workplace) ?? []), values.operator]);
  }
  const recipients = known(payments.map(({ recipient }) => recipient));
  const organisations = known([
    ...recipients,
    ...certificates.map(({ holder }) => holder),
    ...[...operators.values()].flat(),
  ]);
  const findings = await findingsAbout(deps.store, { organisations, workplaces, view });
  const employers = known([...recipients, ...certificates.map(({ holder }) => holder)]);
  const wageRecords = [
    ...(await left.first('WageRecord', { workplace: workplaces })),
    ...(await left.first('WageRecord', { employer: employers })),
  ];
  const contracts = await contractsAt(deps.store, workplaces, left, view);
  const once = uniqueBy(wageRecords, ({ id }) => id);
  const flagged = await flaggedRecords(deps, { wageRecords: once, contracts, asOf, view: { ...view, asOf } });
  const names = await namesOf(deps.store, [...organisations, ...workplaces], [...once, ...contracts], view);
  return { findings, flagged, operators, names };
}

const known = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => (id === undefined ? [] : [id]))),
];

async function contractsAt(store: Store, workplaces: readonly string[], left: LeftOut, view: View) {
  const found = new Map<string, StoredRecord<'Contract'>>();
  for (const workplace of workplaces) {
    const { contracts, cutOff } = await store.chainAboveWorkplace(workplace, view, { maxContracts: MOST });
    if (cutOff !== undefined) left.note('Contract');
    for (const one of contracts) if (one.values.workplaces?.includes(workplace)) found.set(one.id, one);
  }
  return [...found.values()];
}

type Numbered = StoredRecord<'WageRecord'> | StoredRecord<'Contract'>;

async function namesOf(store: Store, ids: readonly string[], numbered: readonly Numbered[], view: View) {
  const everyDay = ofAllDays(view);
  const named = [
    ...(await store.records('Organisation', ids, everyDay)),
    ...(await store.records('Workplace', ids, everyDay)),
  ];
  const names = new Map<string, string | undefined>([
    ...named.map(({ id, values }) => [id, values.name] as const),
    ...numbered.map(({ id, values }) => [id, values.number] as const),
  ]);
  return (id: string) => names.get(id);
}
