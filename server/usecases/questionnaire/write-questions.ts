/** The questions to suppliers as a workbook: people fill the column for answers, and `takeAnswers` reads it back. */
import { LOCALES, render } from '../../../schema/messages/index.ts';
import { loadEveryLanguage } from '../../../schema/messages/load.ts';
import { type SheetColumn, sheetBytes } from '../../exporters/xlsx/sheet.ts';
import type { SupplierQuestion } from './list-questions.ts';

export const COLUMNS = ['supplier', 'contract', 'question', 'how', 'answer', 'settles', 'record', 'fact'] as const;
const WIDTHS = [28, 22, 60, 34, 24, 12, 30, 18];

/** The heading of a column, as it is written and looked for again. */
export const headOf = (column: (typeof COLUMNS)[number]): string => render(`questionnaire.${column}`);

/** Every heading that the column may have been written with: who answers reads another language than who asks. */
export async function headsOf(column: (typeof COLUMNS)[number]): Promise<readonly string[]> {
  await loadEveryLanguage();
  return LOCALES.map((locale) => render(`questionnaire.${column}`, {}, { locale }));
}

export function questionnaireBytes(questions: readonly SupplierQuestion[]): Promise<Uint8Array> {
  const columns = COLUMNS.map(
    (column, nth): SheetColumn => ({ head: headOf(column), width: WIDTHS[nth] ?? 20, toFill: column === 'answer' }),
  );
  return sheetBytes(
    columns,
    questions.map((one) => [
      ...[one.supplierLabel, one.contractLabel, one.question, one.how, ''],
      ...[one.settles, one.contract, one.asked.fact],
    ]),
  );
}
