import type { PriceValue } from '../../../schema/graph.ts';
import { renderInGeneral } from '../../../schema/messages/index.ts';
import { sayById } from '../../../schema/messages/say.ts';
import { type Decimal, decimal } from '../../domain/money.ts';
import { placesToTell } from '../../domain/tell-apart.ts';
import { type ShownMessage, shown, shownMissing, shownStep } from '../../exporters/answer/expected-shape.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { readLabels } from '../records/read-labels.ts';
import { idsNamedIn, wirePrice } from '../wire.ts';
import type { Assessment, FlagRow } from './assess-flags.ts';
import { notedSubject, readFlagNotes, type ShownNote, showNote } from './read-flag-notes.ts';

export interface ShownRow {
  readonly subject: string;
  readonly label: string;
  readonly outcome: string;
  /** The day of signature, else the first day of work; and whether it comes after that of the answer. */
  readonly on?: string;
  readonly later?: true;
  readonly buyer?: string;
  readonly supplier?: string;
  readonly per?: string;
  readonly price?: PriceValue;
  /** Of the price, what is left for labour, where that is what is held against it. */
  readonly left?: PriceValue;
  readonly against?: PriceValue;
  readonly ratio?: string;
  readonly short?: PriceValue;
  /** What `short` is for: an hour, a unit, the whole contract or record. */
  readonly shortPer?: string;
  readonly mends?: PriceValue;
  readonly reason?: ShownMessage;
  readonly band?: string;
  readonly carries?: { readonly per: string; readonly unit: string; readonly most: string };
  /** What was said and done after it. */
  readonly notes: readonly ShownNote[];
  readonly missing: readonly ShownMessage[];
  readonly steps: readonly ShownMessage[];
}

export interface ShownAssessment {
  readonly test: string;
  readonly asOf: string;
  readonly threshold?: {
    readonly share: string;
    readonly strict: boolean;
    readonly from: string;
    readonly cite: string;
  };
  readonly baseRate?: string;
  /** Of those that cannot be told: how many say how much labour the price can carry. */
  readonly checkable: number;
  readonly tested: number;
  readonly flagged: number;
  readonly passed: number;
  readonly notApplicable: readonly { readonly reason: string; readonly count: number; readonly text: string }[];
  readonly cannotTell: readonly { readonly missing: string; readonly count: number; readonly text: string }[];
  readonly warning?: ShownMessage;
  readonly rows: readonly ShownRow[];
}

/** An assessment in words and JSON, with parties and contracts by name: what the command line prints. */
export async function showAssessment(deps: Deps, assessment: Assessment, view: View): Promise<ShownAssessment> {
  const { test, asOf, tested, flagged, passed, warning } = assessment;
  const labels = await readLabels(deps, { ids: idsOf(assessment.rows), view: ofAllDays(view) });
  const notesOf = await readFlagNotes(deps.store, assessment.rows.map(notedSubject), view);
  const { threshold } = test;
  return {
    test: test.id,
    asOf,
    ...(threshold === undefined
      ? {}
      : {
          threshold: {
            share: threshold.share.text,
            strict: threshold.strict,
            from: threshold.from,
            cite: threshold.cite,
          },
        }),
    ...{ tested, flagged, passed, checkable: assessment.checkable },
    ...(assessment.baseRate === undefined ? {} : { baseRate: assessment.baseRate.toFixed() }),
    notApplicable: assessment.notApplicable.map(({ reason, count }) => ({
      reason,
      count,
      text: renderInGeneral(reason),
    })),
    cannotTell: assessment.cannotTell.map(({ missing, count }) => ({ missing, count, text: renderInGeneral(missing) })),
    ...(warning === undefined ? {} : { warning: shown(warning) }),
    rows: assessment.rows.map((row) => ({
      ...showRow(row, (id) => labels.get(id)),
      notes: notesOf(row.subject, row.test).map(showNote),
    })),
  };
}

function idsOf(rows: readonly FlagRow[]): readonly string[] {
  const ids = rows.flatMap(({ subject, buyer, supplier, steps, missing, reason }) => [
    ...[subject, buyer, supplier].filter((id) => id !== undefined),
    ...[...steps, ...missing, ...(reason === undefined ? [] : [reason])].flatMap(({ params }) => idsNamedIn(params)),
  ]);
  return [...new Set(ids)];
}

/** To six places, and to more where it would look like the whole that it is not. */
export function ratioText(ratio: Decimal): string {
  return ratio.toDecimalPlaces(placesToTell(ratio, WHOLE, 6)).toFixed();
}

const WHOLE = decimal('1');

function showRow(row: FlagRow, names: (id: string) => string | undefined): Omit<ShownRow, 'notes'> {
  const { subject, outcome, buyer, supplier, per, price, left, against, ratio, short, shortPer, mends, reason } = row;
  return {
    subject,
    label: names(subject) ?? sayById(subject),
    outcome,
    ...(row.on === undefined ? {} : { on: row.on }),
    ...(row.later === true ? { later: true } : {}),
    ...(buyer === undefined ? {} : { buyer }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(per === undefined ? {} : { per }),
    ...(price === undefined ? {} : { price: wirePrice(price) }),
    ...(left === undefined ? {} : { left: wirePrice(left) }),
    ...(against === undefined ? {} : { against: wirePrice(against) }),
    ...(ratio === undefined ? {} : { ratio: ratioText(ratio) }),
    ...(short === undefined ? {} : { short: wirePrice(short) }),
    ...(short === undefined || shortPer === undefined ? {} : { shortPer }),
    ...(mends === undefined ? {} : { mends: wirePrice(mends) }),
    ...(reason === undefined ? {} : { reason: shown(reason, names) }),
    ...(row.band === undefined ? {} : { band: row.band }),
    ...(row.carries === undefined ? {} : { carries: { ...row.carries, most: row.carries.most.toFixed() } }),
    missing: row.missing.map((missing) => shownMissing(missing, names)),
    steps: row.steps.map((step) => shownStep(step, names)),
  };
}
