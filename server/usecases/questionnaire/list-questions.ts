/** What is missing of each contract that its supplier could answer, the question on which most answers hang first. */
import { byText, render, renderInGeneral, word } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { assessFlags } from '../flags/assess-flags.ts';
import { readLabels } from '../records/read-labels.ts';
import { type AskedFact, askedFact } from './facts.ts';

export interface SupplierQuestion {
  readonly contract: string;
  readonly supplier?: string;
  readonly asked: AskedFact;
  /** Tests of this contract that cannot be told for want of it. */
  readonly settles: number;
  readonly question: string;
  readonly how: string;
  readonly contractLabel: string;
  readonly supplierLabel: string;
}

const MISSING = 'flag.missing.';

export async function listQuestions(
  deps: Deps,
  request: { readonly asOf: Day; readonly view: View; readonly supplier?: string },
): Promise<readonly SupplierQuestion[]> {
  const { asOf, view, supplier } = request;
  const open = new Map<string, { contract: string; supplier?: string; asked: AskedFact; settles: number }>();
  for (const { id, subject } of FLAGS) {
    if (subject !== 'contract') continue;
    const { rows } = await assessFlags(deps, { test: id, asOf, view, rows: ['cannot_tell'] });
    for (const row of rows) {
      if (supplier !== undefined && row.supplier !== supplier) continue;
      for (const { code } of row.missing) {
        const asked = code.startsWith(MISSING) ? askedFact(code.slice(MISSING.length)) : undefined;
        if (asked === undefined) continue;
        const key = `${row.subject}\n${asked.fact}`;
        const known = open.get(key);
        const party = row.supplier === undefined ? {} : { supplier: row.supplier };
        open.set(key, { contract: row.subject, ...party, asked, settles: (known?.settles ?? 0) + 1 });
      }
    }
  }
  return wordQuestions(deps, [...open.values()], view);
}

export type UnwordedQuestion = Pick<SupplierQuestion, 'contract' | 'supplier' | 'asked' | 'settles'>;

export async function wordQuestions(
  deps: Pick<Deps, 'store'>,
  open: readonly UnwordedQuestion[],
  view: View,
): Promise<readonly SupplierQuestion[]> {
  const ids = [...new Set(open.map(({ contract }) => contract))];
  const records = new Map((await deps.store.records('Contract', ids, view)).map((record) => [record.id, record]));
  const labels = await readLabels(deps, { ids: [...ids, ...open.flatMap(({ supplier }) => supplier ?? [])], view });
  const questions = open.map(
    (one): SupplierQuestion => ({
      ...one,
      question: renderInGeneral(`${MISSING}${one.asked.fact}`),
      how: howToWrite(one.asked, records.get(one.contract)),
      contractLabel: labels.get(one.contract) ?? one.contract,
      supplierLabel: labels.get(one.supplier ?? '') ?? one.supplier ?? '',
    }),
  );
  return questions.sort(
    (a, b) =>
      b.settles - a.settles ||
      byText(a.supplierLabel, b.supplierLabel) ||
      byText(a.contractLabel, b.contractLabel) ||
      a.asked.fact.localeCompare(b.asked.fact, 'en'),
  );
}

export function isByUnit({ values }: StoredRecord<'Contract'>): boolean {
  return values.unitPrice !== undefined;
}

export function currencyOf({ values }: StoredRecord<'Contract'>): string | undefined {
  return (values.unitPrice ?? values.price ?? values.estimate)?.currency;
}

function howToWrite({ fact, form }: AskedFact, contract: StoredRecord<'Contract'> | undefined): string {
  if (fact === 'labour-hours' && contract !== undefined && isByUnit(contract))
    return render('questionnaire.how.minutes', { unit: word(contract.values.unit ?? 'unit') });
  const currency = contract && currencyOf(contract);
  return render(`questionnaire.how.${form}`, currency === undefined ? {} : { currency });
}
