/** What was entered by hand, of an import that has no file: the first record, how many more, and where it was said. */
import { RECORD_KINDS, type RecordKind } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import type { StatementDraft, StatementSource, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { nameBy, withKind } from './name-of.ts';
import { PUBLISHER } from './source.ts';

export interface EnteredRecord {
  readonly kind: string;
  readonly id: string;
  /** Its kind, and its name or number where it has one. */
  readonly label: string;
  readonly source: Pick<StatementSource, 'document' | 'on' | 'by'>;
}

/** What stands in the ledger in place of the name of a file. */
export const markOf = ({ kind, subject }: Pick<StatementDraft, 'kind' | 'subject'>): string => `${kind} ${subject}`;

/** Undefined for what came from a file, and for what was entered before its ledger told. */
export async function readEntered(
  deps: Deps,
  imported: { readonly id: string; readonly publisher: string },
  view: View,
): Promise<EnteredRecord | undefined> {
  if (imported.publisher !== PUBLISHER) return undefined;
  const [receipt] = await deps.store.receipts(imported.id, view);
  const [kind, ...rest] = (receipt?.file ?? '').split(' ');
  const id = rest.join(' ');
  if (!isKind(kind) || id === '') return undefined;
  // Also of what was undone since: it is told by what was said then.
  const all = (await deps.store.statementsEver(id, view)).filter((one) => one.import === imported.id);
  const [said] = all;
  if (said === undefined) return undefined;
  // A form may say each fact by itself; of a correction, what it left alone is told as it is held.
  const values = Object.assign({}, ...all.filter((one) => one.kind === kind).map((one) => one.values));
  const held = (await deps.store.record(kind, id, ofAllDays(view)))?.values;
  const name = await nameBy(deps, { id, kind, values: { ...held, ...values } }, view);
  const label = name === undefined ? render(`entry.kind.${kind}`) : withKind(kind, name);
  return { kind, id, label, source: said.source };
}

const isKind = (text: string | undefined): text is RecordKind => RECORD_KINDS.includes(text as RecordKind);
