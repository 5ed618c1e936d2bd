/** What is wrong with a mapping, in the words of the page: at which column, for which fact, and what mends it. Pure. */
import { listText } from '../../../../schema/messages/format.ts';
import { t } from '../../../ui/words.ts';
import { placeLabel, recordLabel } from './choices.ts';
import type { Kinds, Outline } from './outline.ts';

export interface Fault {
  readonly field: string;
  readonly reason: string;
  readonly example: string;
  readonly columns: readonly string[];
  readonly record?: string | null;
  readonly property?: string | null;
}

/** Parts of a mapping that have a field of their own on the page. */
const FIELDS = { publisher: 'page.mapping.publisher', 'files[0].glob': 'page.mapping.globs' } as const;

function factText({ record, property }: Fault, outline: Outline, kinds: Kinds): string | undefined {
  const held = outline.records.find((one) => one.record === record);
  if (record == null || held === undefined) return undefined;
  const isFact = kinds.find(({ kind }) => kind === held.kind)?.facts.some((fact) => fact.property === property);
  return isFact && property != null
    ? placeLabel(outline, kinds, { record, property })
    : recordLabel(outline, kinds, record);
}

/** "EP netto (Contract: Price)"; where it is about neither a column nor a record, the part as the mapping calls it. */
export function whereOf(fault: Fault, outline: Outline, kinds: Kinds): string {
  const fact = factText(fault, outline, kinds);
  const columns = listText(fault.columns);
  if (columns !== '' && fact !== undefined) return t('page.mapping.column-and-fact', { column: columns, fact });
  const own = FIELDS[fault.field as keyof typeof FIELDS];
  return columns || fact || (own === undefined ? fault.field : t(own));
}

/** What a draft leaves open, in the words of its field. */
const OPEN = {
  currency: 'page.mapping.no-currency',
  formats: 'page.mapping.two-days',
  regionOf: 'page.mapping.no-country',
} as const;

export function mendText({ field, reason, example }: Fault): string {
  const open = OPEN[field.split('.').at(-1) as keyof typeof OPEN];
  return open === undefined ? t('page.mapping.fault', { reason, example }) : t(open);
}

export const faultText = (fault: Fault, outline: Outline, kinds: Kinds): string =>
  t('page.mapping.fault-in', { where: whereOf(fault, outline, kinds), what: mendText(fault) });
