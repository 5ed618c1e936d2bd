/** The draft of a notice about a payment of public money to the agency that made it. It is given, and never sent. */
import { isForNotice } from '../../domain/contradictions/contradiction.ts';
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type NoticeSource, noticeText } from '../../exporters/notice/notice.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { readSources } from '../sources/read-sources.ts';
import { asKnownOf } from '../wire.ts';
import { type Contradictions, readContradictions } from './read-contradictions.ts';

/** Throws `not-found` for a payment that is not held, or about which there is no case that can be told. */
export async function writeNotice(
  deps: Deps,
  request: { readonly payment: string; readonly asOf: Day; readonly view: View },
): Promise<string> {
  const { payment, asOf, view } = request;
  const recipient = await recipientOf(deps, payment, view);
  const found =
    recipient === undefined ? undefined : await readContradictions(deps, { subject: recipient, asOf, view });
  const text = found === undefined ? undefined : await noticeOn(deps, found, payment, view);
  if (text === undefined)
    throw new SolidaryError('not-found', { what: 'case that can be told of the payment', id: payment });
  return text;
}

/** Who was paid, where that is recorded. Throws `not-found` for a payment that is not held on any day. */
export async function recipientOf(
  { store }: Pick<Deps, 'store'>,
  payment: string,
  view: View,
): Promise<string | undefined> {
  const record = await store.record('Subsidy', payment, ofAllDays(view));
  if (record === undefined) throw new SolidaryError('not-found', { what: 'payment', id: payment });
  return record.values.recipient;
}

/** Payments about which a notice can be drafted. */
export function paymentsToTell({ items }: Contradictions): readonly string[] {
  return [...new Set(items.filter(isForNotice).map(({ subject }) => subject))];
}

/** Undefined where there is no case about the payment that can be told. */
export async function noticeOn(
  deps: Deps,
  found: Contradictions,
  payment: string,
  view: View,
): Promise<string | undefined> {
  const held = found.payments.find(({ id }) => id === payment);
  const items = found.items.filter(({ subject }) => subject === payment);
  if (held === undefined || items.length === 0) return undefined;
  const sources = new Map<string, readonly NoticeSource[]>();
  for (const id of new Set([payment, ...items.map(({ against }) => against.id)]))
    sources.set(id, await sourcesOf(deps, id, view));
  return noticeText({
    ...found,
    payment: held,
    items,
    known: asKnownOf(view.knownAt),
    sources: (id) => sources.get(id) ?? [],
  });
}

async function sourcesOf(deps: Deps, id: string, view: View): Promise<readonly NoticeSource[]> {
  const statements = await readSources(deps, { id, view: ofAllDays(view) });
  return statements.map(({ publisher, source: { document, line } }) => ({
    ...{ publisher, document },
    ...(line === undefined ? {} : { line }),
  }));
}
