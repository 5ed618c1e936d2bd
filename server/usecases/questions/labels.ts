/** What a reader calls the record that a question is about, or on whose page an answer stands. No worker is ever named. */
import type { RecordKind } from '../../../schema/graph.ts';
import { hasMessage, render } from '../../../schema/messages/index.ts';
import { lastDayFromUntil } from '../../domain/dates.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { contractNames } from '../records/contract-names.ts';
import { readDay } from '../wire.ts';

export interface Labels {
  /** A name or number alone, as it stands inside a sentence. */
  readonly name: (id: string) => string | undefined;
  /** With its kind before it: `contract 25-031`, `case I-503`, `pay for March 2025`. */
  readonly about: (id: string) => string;
  /** Pay of so few workers that whoever is asked could tell of whom it is; so is pay of a number not known. */
  readonly isOfFew: (id: string) => boolean;
}

/** Fewer than this are told apart by anybody who knows the site. */
const FEW = 5;

const KINDS = [
  ...(['Organisation', 'Contract', 'ClaimLine', 'Claim', 'WageRecord', 'Workplace'] as const),
  ...(['Finding', 'Certification', 'Subsidy'] as const),
] satisfies readonly RecordKind[];

export async function labelsFor(deps: Pick<Deps, 'store'>, ids: readonly string[], view: View): Promise<Labels> {
  const names = new Map<string, string>();
  const abouts = new Map<string, string>();
  const works: StoredRecord<'WageRecord'>[] = [];
  let left: readonly string[] = [...new Set(ids)];
  for (const kind of KINDS) {
    if (left.length === 0) break;
    const records = await deps.store.records(kind, left, view);
    const contracts = kind === 'Contract' ? (records as readonly StoredRecord<'Contract'>[]) : [];
    const called = await contractNames(deps, contracts, view);
    for (const record of records) {
      const name = called.get(record.id) ?? nameOf(record);
      if (name !== undefined) names.set(record.id, name);
      if (record.kind === 'WageRecord') works.push(record as StoredRecord<'WageRecord'>);
      else abouts.set(record.id, render(`ask.about.${record.kind}`, { name: name ?? record.id }));
    }
    const found = new Set(records.map(({ id }) => id));
    left = left.filter((id) => !found.has(id));
  }
  await nameWork(deps, works, view, names);
  const name = (id: string) => names.get(id);
  for (const work of works) abouts.set(work.id, names.get(work.id) ?? work.id);
  const ofFew = new Set(works.filter(({ values }) => (values.headcount ?? 0) < FEW).map(({ id }) => id));
  return { name, isOfFew: (id) => ofFew.has(id), about: (id) => abouts.get(id) ?? pairOf(id, abouts) ?? id };
}

function nameOf({ kind, values }: StoredRecord): string | undefined {
  const { name, number, title } = values as Readonly<Record<string, unknown>>;
  const said = kind === 'Claim' ? (number ?? title) : (name ?? number);
  return typeof said === 'string' ? said : undefined;
}

/** Pay by its employer and its days: its number could be that of a person. */
async function nameWork(
  deps: Pick<Deps, 'store'>,
  works: readonly StoredRecord<'WageRecord'>[],
  view: View,
  names: Map<string, string>,
): Promise<void> {
  const employers = [...new Set(works.flatMap(({ values }) => values.employer ?? []))];
  const places = [...new Set(works.flatMap(({ values }) => values.workplace ?? []))];
  const held = new Map((await deps.store.records('Organisation', employers, view)).map((one) => [one.id, one]));
  const at = new Map((await deps.store.records('Workplace', places, view)).map((one) => [one.id, one]));
  for (const { id, values } of works) {
    const [from, until] = [readDay(values.from), readDay(values.until)];
    const days = {
      ...(from === undefined ? {} : { from: { type: 'day', value: from } }),
      ...(until === undefined ? {} : { to: { type: 'day', value: lastDayFromUntil(until) } }),
    };
    const employer = held.get(values.employer ?? '')?.values.name;
    const place = at.get(values.workplace ?? '')?.values.name;
    const said = {
      ...(employer === undefined ? {} : { employer }),
      ...(place === undefined ? {} : { place }),
    };
    names.set(id, render('ask.about.WageRecord', { ...days, ...said }));
  }
}

/** A certificate held against a case: both. */
function pairOf(id: string, abouts: ReadonlyMap<string, string>): string | undefined {
  const parts = id.split(' ').map((one) => abouts.get(one));
  return parts.length === 2 && parts.every((one) => one !== undefined) ? parts.join(', ') : undefined;
}

/** A party by its name; whom to ask where nobody is named, by what that is. */
export function holderName(holder: string, { name }: Labels): string {
  const code = `ask.holder.${holder}`;
  return name(holder) ?? (hasMessage(code) ? render(code) : holder);
}
