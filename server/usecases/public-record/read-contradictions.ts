/** Certificates and public payments of an organisation, a workplace or everybody, set against findings and flags. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Contradiction } from '../../domain/contradictions/contradiction.ts';
import type { Certificate, Finding, PublicPayment } from '../../domain/contradictions/facts.ts';
import { contradictionsIn } from '../../domain/contradictions/list.ts';
import type { ConditionalityRule } from '../../domain/contradictions/rule.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { uniqueBy } from '../../domain/unique.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { sameFirms } from '../facts/findings-about.ts';
import { certificateOf, paymentOf } from '../facts/public-record.ts';
import { type Held, LeftOut, loadPublicRecord } from './load-public-record.ts';

export type { Contradiction } from '../../domain/contradictions/contradiction.ts';
export type { Certificate, Finding, PublicPayment } from '../../domain/contradictions/facts.ts';
export type { ConditionalityRule } from '../../domain/contradictions/rule.ts';

export interface Contradictions {
  readonly asOf: Day;
  /** The organisation or workplace asked about; absent: everybody. */
  readonly of?: { readonly kind: 'organisation' | 'workplace'; readonly id: string };
  readonly certificates: readonly Certificate[];
  readonly payments: readonly PublicPayment[];
  readonly findings: readonly Finding[];
  readonly items: readonly Contradiction[];
  readonly rules: readonly ConditionalityRule[];
  /** Kinds of records of which not all were read. */
  readonly cut: readonly RecordKind[];
  readonly names: (id: string) => string | undefined;
}

interface Request {
  readonly asOf: Day;
  readonly view: View;
}

/** Throws `not-found` for an id that is neither an organisation nor a workplace that is held. */
export async function readContradictions(
  deps: Deps,
  { subject, asOf, view }: Request & { readonly subject: string },
): Promise<Contradictions> {
  const left = new LeftOut(deps.store, view);
  const isWorkplace = (await deps.store.record('Workplace', subject, view)) !== undefined;
  if (!isWorkplace && (await deps.store.record('Organisation', subject, view)) === undefined)
    throw new SolidaryError('not-found', { what: 'organisation or workplace', id: subject });
  const asked = isWorkplace ? [] : await withTwins(deps, [subject], view);
  const operations = await left.first('Operation', isWorkplace ? { workplace: subject } : { operator: asked });
  const places = isWorkplace ? [subject] : operations.flatMap(({ values }) => values.workplace ?? []);
  const operators = operations.flatMap(({ values }) => values.operator ?? []);
  const firms = isWorkplace ? await withTwins(deps, operators, view) : asked;
  const certificates = [
    ...(await left.first('Certification', { workplace: places })),
    ...(await left.first('Certification', { holder: asked })),
  ];
  const payments = await left.first('Subsidy', { recipient: firms });
  const of = { kind: isWorkplace ? 'workplace' : 'organisation', id: subject } as const;
  return { of, ...(await answer(deps, { certificates, payments, left, asOf, view })) };
}

/** With those that a person has confirmed to be the same: a list of payments names firms in its own records. */
async function withTwins(deps: Deps, firms: readonly string[], view: View): Promise<readonly string[]> {
  return [...(await sameFirms(deps.store, firms, ofAllDays(view))).keys()];
}

/** The first of all certificates and payments by id; `cut` says where there are more. */
export async function listContradictions(deps: Deps, { asOf, view }: Request): Promise<Contradictions> {
  const left = new LeftOut(deps.store, view);
  const certificates = await left.first('Certification', {});
  const payments = await left.first('Subsidy', {});
  return answer(deps, { certificates, payments, left, asOf, view });
}

interface Given extends Request {
  readonly certificates: readonly StoredRecord<'Certification'>[];
  readonly payments: readonly StoredRecord<'Subsidy'>[];
  readonly left: LeftOut;
}

async function answer(deps: Deps, given: Given): Promise<Omit<Contradictions, 'of'>> {
  const { asOf, view, left } = given;
  const certificates = onceEach(given.certificates).map(certificateOf);
  const payments = onceEach(given.payments).map(paymentOf);
  const held: Held = await loadPublicRecord(deps, { certificates, payments, left, asOf, view });
  const { findings, flagged, operators, names } = held;
  const facts = { asOf, certificates, payments, findings, flagged, operators };
  const items = contradictionsIn(facts, deps.conditionality);
  const shown = new Set(items.map(({ against }) => against.id));
  return {
    ...{ asOf, certificates, payments, items, names, rules: deps.conditionality, cut: left.kinds },
    findings: findings.filter(({ id }) => shown.has(id)),
  };
}

function onceEach<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return uniqueBy(records, ({ id }) => id);
}
