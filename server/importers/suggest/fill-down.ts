/** A form with two rows for each worker, of overtime and of straight time, that names the worker in the first alone. */
import { isWorkerHeading } from './column-words.ts';
import { rowsOfTime } from './rows-of-time.ts';

type Rows = readonly (readonly string[])[];

const cell = (row: readonly string[] | undefined, at: number): string => (row?.[at] ?? '').trim();

/** The headings whose blank cells mean the worker of the row above; none where a blank may mean anything else. */
export function filledDown(header: readonly string[], rows: Rows): readonly string[] {
  const columns = header.map((heading, at) => ({ heading, feeds: undefined, cells: rows.map((row) => cell(row, at)) }));
  const marks = header.indexOf(rowsOfTime(columns)?.heading ?? '');
  const worker = header.findIndex(isWorkerHeading);
  if (marks < 0 || worker < 0 || worker === marks) return [];
  const marked = rows.flatMap((row, nth) => (cell(row, marks) === '' ? [] : [nth]));
  const blanks = marked.filter((nth) => cell(rows[nth], worker) === '');
  const isSecond = (nth: number) =>
    cell(rows[nth - 1], worker) !== '' &&
    cell(rows[nth - 1], marks) !== '' &&
    cell(rows[nth - 1], marks) !== cell(rows[nth], marks);
  if (blanks.length === 0 || !blanks.every(isSecond)) return [];
  const isBlankAlike = (at: number) => marked.every((nth) => (cell(rows[nth], at) === '') === blanks.includes(nth));
  return header.filter((heading, at) => heading !== '' && isBlankAlike(at));
}

export function withFilledDown(header: readonly string[], rows: Rows, headings: readonly string[]): Rows {
  if (headings.length === 0) return rows;
  const places = headings.map((heading) => header.indexOf(heading));
  const above = new Map<number, string>();
  return rows.map((row) => {
    const filled = [...row];
    for (const at of places) {
      if (cell(row, at) === '') filled[at] = above.get(at) ?? '';
      else above.set(at, filled[at] ?? '');
    }
    return filled;
  });
}
