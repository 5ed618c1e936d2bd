/** What a record is called where it is picked: its name, its number or its work, or the two that a contract is between. */
import { GRAPH, type Property, type RecordKind, type Values } from '../../../schema/graph.ts';
import { besideText, formatDay, formatMoney, render, word } from '../../../schema/messages/index.ts';
import { isDay, lastDayFromUntil } from '../../domain/dates.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { contractNames } from '../records/contract-names.ts';

export interface Named {
  readonly id: string;
  readonly label: string;
}

export async function nameOf(deps: Deps, kind: RecordKind, id: string, view: View): Promise<Named> {
  const everyDay = ofAllDays(view);
  const record = await deps.store.record(kind, id, everyDay);
  const values = (record?.values ?? {}) as Values;
  if (kind === 'Bid') return { id, label: await bidName(deps, values, view) };
  // What an act asks for is no name of it.
  const own = kind === 'Claim' ? claimName(values) : kind === 'Event' ? undefined : ownName(values);
  if (own !== undefined) return { id, label: own };
  if (kind === 'PartyFact' && record !== undefined)
    return { id, label: await factName(deps, record.values as Values, view) };
  if (kind !== 'Contract') return { id, label: (await toldByParts(deps, kind, values, view)) ?? id };
  const contracts = record === undefined ? [] : [record as StoredRecord<'Contract'>];
  const names = await contractNames(deps, contracts, everyDay);
  return { id, label: names.get(id) ?? id };
}

const SAYS_WHAT = ['kind', 'measures', 'of', 'indicator', 'condition', 'role'] as const;
const NAMED_BY: ReadonlySet<string> = new Set(['Organisation', 'Workplace']);

/** What has no name of its own by what it is, whose, where and of which day: "payment, Ulvik Forskaling AS, 16 Jul 2025, NOK 40,000.00". */
async function toldByParts(deps: Deps, kind: RecordKind, values: Values, view: View): Promise<string | undefined> {
  const whose = Object.entries(GRAPH[kind].properties as Readonly<Record<string, Property>>).flatMap(([name, spec]) => {
    const id = values[name];
    return spec.type === 'ref' && 'to' in spec && NAMED_BY.has(spec.to) && typeof id === 'string'
      ? [{ kind: spec.to as RecordKind, id }]
      : [];
  });
  const names = await Promise.all(whose.slice(0, 2).map(({ kind, id }) => nameOf(deps, kind, id, view)));
  const { amount, currency, place } = values;
  const day = [values.on, values.from].find((one) => typeof one === 'string' && isDay(one));
  const parts = [
    ...SAYS_WHAT.flatMap((name) => (typeof values[name] === 'string' ? [word(values[name])] : [])).slice(0, 1),
    ...names.map(({ label }) => label),
    ...(typeof place === 'string' ? [place] : []),
    ...(day === undefined ? endOf(values) : [formatDay(String(day))]),
    ...(typeof amount === 'string' && typeof currency === 'string' ? [formatMoney({ amount, currency })] : []),
  ];
  return parts.length === 0 ? undefined : besideText(parts);
}

/** Of what has no first day, the last on which it held. */
function endOf({ until }: Values): readonly string[] {
  if (typeof until !== 'string' || !isDay(until)) return [];
  return [render('page.history.held.until', { until: formatDay(lastDayFromUntil(until)) })];
}

/** A fact of a party by both: "Trosse Trockenbau GmbH, own needs". */
async function factName(deps: Deps, { party, fact }: Values, view: View): Promise<string> {
  const of = await nameOf(deps, 'Organisation', String(party ?? ''), view);
  return `${of.label}, ${word(String(fact ?? ''))}`;
}

/** "Baltrum Bau AG, L-2025-7": a bid by its bidder and by what it is for. */
async function bidName(deps: Deps, { bidder, tender, printedName }: Values, view: View): Promise<string> {
  const who = await nameOf(deps, 'Organisation', String(bidder ?? ''), view);
  const what = await nameOf(deps, 'Tender', String(tender ?? ''), view);
  const name = who.label === '' ? String(printedName ?? '') : who.label;
  return [name, what.label].filter((part) => part !== '').join(', ');
}

/** A claim by its number alone would be any number: "3, Unpaid wages of May". */
function claimName({ number, title }: Values): string | undefined {
  const parts = [number, title].filter((part) => part !== undefined && part !== null && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

export function ownName(values: Values): string | undefined {
  const own = values.name ?? values.number ?? values.what ?? values.title ?? values.agency ?? values.description;
  return own === undefined || own === null ? undefined : String(own);
}

export const withKind = (kind: RecordKind, name: string): string => `${render(`entry.kind.${kind}`)} ${name}`;

/** "Claim 3", or the kind alone where it has neither name nor number. */
export async function called(deps: Deps, kind: RecordKind, id: string, view: View): Promise<string> {
  const { label } = await nameOf(deps, kind, id, view);
  return label === id ? render(`entry.kind.${kind}`) : withKind(kind, label);
}
