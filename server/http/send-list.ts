import type { Response } from 'express';
import type { ShownList } from '../usecases/shown-list.ts';

export const FORMS = ['csv', 'json'] as const;

/** As a file that is named by what it is and by the day of the question. */
export function sendList(
  response: Response,
  { name, csv, document }: ShownList,
  asOf: string,
  form: (typeof FORMS)[number],
): void {
  response.attachment(`${name}-${asOf}.${form}`);
  if (form === 'csv') response.type('text/csv; charset=utf-8').send(csv);
  else response.type('application/json').send(`${JSON.stringify(document, null, 2)}\n`);
}
