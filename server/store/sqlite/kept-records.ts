/** Contracts and parties of chains by number: those kept from earlier reads, and the others read and kept. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { StoredRecord } from '../store.ts';
import { recordsByNumber } from './hydrate.ts';
import { type KeptRecord, type OfList, seal } from './kept.ts';
import type { Reading } from './reading.ts';

type Refers = readonly (number | null)[];

/** `each`: numbers of the buyer and the supplier, where shown, of each contract held. */
export function contractsByNumber(
  reading: Reading,
  nums: readonly number[],
  each: (refers: Refers) => void,
): Map<number, StoredRecord<'Contract'>> {
  return read(reading, 'Contract', nums, { kept: reading.kept()?.contracts, columns: ['buyer', 'supplier'], each });
}

export function organisationsByNumber(
  reading: Reading,
  nums: readonly number[],
): Map<number, StoredRecord<'Organisation'>> {
  return read(reading, 'Organisation', nums, {
    kept: reading.kept()?.organisations,
    columns: [],
    each: () => undefined,
  });
}

interface Keeping<K extends RecordKind> {
  readonly kept: OfList<KeptRecord<K>> | undefined;
  readonly columns: readonly string[];
  readonly each: (refers: Refers) => void;
}

/** In no order: kept ones first. */
function read<K extends RecordKind>(
  reading: Reading,
  kind: K,
  nums: readonly number[],
  { kept, columns, each }: Keeping<K>,
): Map<number, StoredRecord<K>> {
  if (kept === undefined) return recordsByNumber(reading, kind, nums, { columns, each });
  const records = new Map<number, StoredRecord<K>>();
  const unread: number[] = [];
  for (const num of nums) {
    const held = kept.get(num);
    if (held === undefined) {
      unread.push(num);
      continue;
    }
    records.set(num, held.record);
    each(held.refers);
  }
  reading.rows.count(records.size);
  if (unread.length === 0) return records;
  const plain: (readonly [number, Refers])[] = [];
  const found = recordsByNumber(reading, kind, unread, {
    columns,
    each: (refers, num, isPlain) => {
      each(refers);
      if (isPlain) plain.push([num, refers]);
    },
  });
  for (const [num, record] of found) records.set(num, record);
  for (const [num, refers] of plain) {
    const record = found.get(num);
    if (record !== undefined) kept.set(num, { record, refers }, seal(record));
  }
  return records;
}
