/** What a record is called where it is picked: its name, its number or its work, or the two that a contract is between. */
import { GRAPH, type Property, type RecordKind, type Values } from '../../../schema/graph.ts';
import { besideText, formatDay, formatMoney, render, word } from '../../../schema/messages/index.ts';
import { sayBetween } from '../../../schema/messages/say.ts';
import { isDay, lastDayFromUntil } from '../../domain/dates.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { contractNames } from '../records/contract-names.ts';

export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Of a record that is held; its id where nothing is held of it that it could be called by. */
export async function nameOf(deps: Deps, kind: RecordKind, id: string, view: View): Promise<Named> {
  const record = await deps.store.record(kind, id, ofAllDays(view));
  return { id, label: (record && (await nameBy(deps, record, view))) ?? id };
}

/** By what is, or was, said of it; undefined where that names it by nothing. */
export async function nameBy(
  deps: Deps,
  record: Pick<StoredRecord, 'id' | 'kind' | 'values'>,
  view: View,
): Promise<string | undefined> {
  const { id, kind } = record;
  const values = record.values as Values;
  if (kind === 'Bid') return bidName(deps, values, view);
  const own = ownName(kind, values);
  if (own !== undefined) return own;
  if (kind === 'PartyFact') return factName(deps, values, view);
  if (kind !== 'Contract') return toldByParts(deps, kind, values, view);
  const names = await contractNames(deps, [record as StoredRecord<'Contract'>], ofAllDays(view));
  return names.get(id);
}

const SAYS_WHAT = ['kind', 'measures', 'of', 'indicator', 'condition', 'role'] as const;
const NAMED_BY: ReadonlySet<string> = new Set(['Organisation', 'Workplace']);
/** What tells two of one kind, party and day apart. */
const TOLD_APART: Partial<Record<RecordKind, readonly string[]>> = {
  Benchmark: ['sector', 'workClass', 'product'],
  Certification: ['scheme'],
  NamedSubcontractor: ['printedName', 'scope'],
};

/** What has no name of its own by what it is, whose, where and of which day: "payment, Ulvik Forskaling AS, 16 Jul 2025, NOK 40,000.00". */
async function toldByParts(deps: Deps, kind: RecordKind, values: Values, view: View): Promise<string | undefined> {
  const whose = kind === 'Event' ? [await fromWhomToWhom(deps, values, view)] : await named(deps, kind, values, view);
  const { amount, currency, place } = values;
  const day = [values.on, values.from].find((one) => typeof one === 'string' && isDay(one));
  const parts = [
    ...SAYS_WHAT.flatMap((name) => (typeof values[name] === 'string' ? [word(values[name])] : [])).slice(0, 1),
    ...whose,
    ...(typeof place === 'string' ? [place] : []),
    ...(TOLD_APART[kind] ?? []).flatMap((name) => (typeof values[name] === 'string' ? [values[name]] : [])),
    ...(day === undefined ? endOf(values) : [formatDay(String(day))]),
    ...(typeof amount === 'string' && typeof currency === 'string' ? [formatMoney({ amount, currency })] : []),
  ];
  return parts.length === 0 ? undefined : besideText(parts);
}

/** The first two organisations or workplaces that it names. */
async function named(deps: Deps, kind: RecordKind, values: Values, view: View): Promise<readonly string[]> {
  const whose = Object.entries(GRAPH[kind].properties as Readonly<Record<string, Property>>).flatMap(([name, spec]) => {
    const id = values[name];
    return spec.type === 'ref' && 'to' in spec && NAMED_BY.has(spec.to) && typeof id === 'string'
      ? [{ kind: spec.to as RecordKind, id }]
      : [];
  });
  const names = await Promise.all(whose.slice(0, 2).map(({ kind, id }) => nameOf(deps, kind, id, view)));
  return names.map(({ label }) => label);
}

/** "creditor to Baltrum Bau AG": two claims of one day go to two parties. */
async function fromWhomToWhom(deps: Deps, values: Values, view: View): Promise<string | undefined> {
  const { by, fromRole, to, toRoles } = values as Readonly<Record<string, unknown>>;
  const called = async (ids: unknown) =>
    Promise.all(texts(ids).map(async (id) => (await nameOf(deps, 'Organisation', id, view)).label));
  const [from = texts(fromRole).map((role) => word(role))[0]] = await called(by);
  const whom = [...(await called(to)), ...texts(toRoles).map((role) => word(role))];
  return sayBetween(from, whom);
}

const texts = (value: unknown): readonly string[] => [value].flat().filter((one) => typeof one === 'string');

/** Of what has no first day, the last on which it held. */
function endOf({ until }: Values): readonly string[] {
  if (typeof until !== 'string' || !isDay(until)) return [];
  return [render('page.history.held.until', { until: formatDay(lastDayFromUntil(until)) })];
}

/** A fact of a party by both, and by what it is true of alone: "Trosse Trockenbau GmbH, own needs, 25-031". */
async function factName(deps: Deps, { party, fact, about, scheme, from }: Values, view: View): Promise<string> {
  const of = await nameOf(deps, 'Organisation', String(party ?? ''), view);
  const contract = typeof about === 'string' ? (await nameOf(deps, 'Contract', about, view)).label : undefined;
  const since = typeof from === 'string' && isDay(from) ? formatDay(from) : undefined;
  return besideText([of.label, word(String(fact ?? '')), contract, typeof scheme === 'string' && word(scheme), since]);
}

/** "Baltrum Bau AG, L-2025-7": a bid by its bidder and by what it is for. */
async function bidName(deps: Deps, { bidder, tender, printedName }: Values, view: View): Promise<string | undefined> {
  const who = await nameOf(deps, 'Organisation', String(bidder ?? ''), view);
  const what = await nameOf(deps, 'Tender', String(tender ?? ''), view);
  const name = who.label === '' ? String(printedName ?? '') : who.label;
  return [name, what.label].filter((part) => part !== '').join(', ') || undefined;
}

function ownName(kind: RecordKind, values: Values): string | undefined {
  // What an act asks for is no name of it.
  if (kind === 'Event') return undefined;
  if (kind === 'Claim') return claimName(values);
  const own = values.name ?? values.number ?? values.what ?? values.title ?? values.agency ?? values.description;
  return own === undefined || own === null ? undefined : String(own);
}

/** A claim by its number alone would be any number: "3, Unpaid wages of May". */
function claimName({ number, title }: Values): string | undefined {
  const parts = [number, title].filter((part) => part !== undefined && part !== null && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

export const withKind = (kind: RecordKind, name: string): string => `${render(`entry.kind.${kind}`)} ${name}`;

/** "Claim 3", or the kind alone where it has neither name nor number. */
export async function called(deps: Deps, kind: RecordKind, id: string, view: View): Promise<string> {
  const { label } = await nameOf(deps, kind, id, view);
  return label === id ? render(`entry.kind.${kind}`) : withKind(kind, label);
}
