/** Who says so: a document or somebody's words, and its day. Without it nothing is kept. */
import type { Day } from '../../domain/dates.ts';
import { type Params, param } from '../../domain/outcome.ts';
import type { StatementSource } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { enteredDay } from '../entered-day.ts';

export interface SourceEntry {
  readonly document: string;
  readonly on: string;
  readonly by?: string | null | undefined;
  /** Hash of the photo or scan that it is read from. */
  readonly file?: string | null | undefined;
}

export const PUBLISHER = 'entered';
/** Of statements, what a form says of a record: whole, or each fact under `entry:` and its name. */
export const PART = 'entry';
const LONGEST = 500;

export type Report = (field: string, code: string, params?: Params) => void;

/** Reports at `source.document`, `source.on`, `source.by`, `source.file`. */
export async function readSource(deps: Deps, entry: SourceEntry, report: Report): Promise<StatementSource> {
  const hash = entry.file?.trim() ?? '';
  if (hash !== '' && (await deps.sourceFiles.find(hash)) === undefined) report('source.file', 'entry.no-source-file');
  return { ...readWords(entry, deps.today(), report), ...(hash === '' ? {} : { hash }) };
}

function readWords(entry: SourceEntry, today: Day, report: Report): StatementSource {
  const document = entry.document.trim();
  const by = entry.by?.trim() ?? '';
  if (document === '') report('source.document', 'entry.no-source');
  for (const [name, text] of [
    ['document', document],
    ['by', by],
  ] as const)
    if (text.length > LONGEST) report(`source.${name}`, 'entry.too-long', { value: param.text(String(LONGEST)) });
  const badDay = entry.on.trim() === '' ? 'entry.no-source-day' : 'entry.bad-day';
  const on = enteredDay(entry.on, badDay, (code, params) => report('source.on', code, params));
  if (on === undefined) return { document };
  if (on > today) report('source.on', 'entry.day-ahead', { value: param.day(on) });
  return { document, on, ...(by === '' ? {} : { by }) };
}
