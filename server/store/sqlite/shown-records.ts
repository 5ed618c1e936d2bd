/** Records from shown rows that crossed from a reader thread unread: made by the thread that receives them. */
import type { Json, RecordKind, Values, ValuesOf } from '../../../schema/graph.ts';
import type { StoredRecord, Workspace } from '../store.ts';
import { SLOTS } from './tables.ts';

/** How the rows of a piece are to be read. */
export interface ShownAs {
  readonly kind: RecordKind;
  readonly workspaces: ReadonlyMap<number, Workspace>;
  /** Values stand in the order of these; absent: by name. */
  readonly properties?: readonly string[] | undefined;
}

const NONE: readonly string[] = [];

/** `flat`: [slot, id, disputed or null, values, slot, ...] */
export function eachShown(
  { kind, workspaces, properties }: ShownAs,
  flat: readonly Json[],
  each: (record: StoredRecord, num: number) => void,
): void {
  for (let at = 0; at < flat.length; at += 4) {
    const slot = flat[at] as number;
    const disputed = (flat[at + 2] as readonly string[] | null) ?? NONE;
    const values = flat[at + 3] as Json;
    const record = {
      id: flat[at + 1] as string,
      kind,
      workspace: workspaces.get(slot % SLOTS) ?? '',
      values: (properties === undefined
        ? values
        : named(properties, values as readonly Json[])) as ValuesOf<RecordKind>,
      disputed: properties === undefined ? disputed : disputed.filter((name) => properties.includes(name)),
    };
    each(record, Math.floor(slot / SLOTS));
  }
}

/** Values in the order of the properties, by name; null where there is none. */
function named(properties: readonly string[], list: readonly Json[]): Values {
  const values: { [name: string]: Json } = {};
  for (let at = 0; at < properties.length; at += 1) {
    const value = list[at];
    if (value !== undefined && value !== null) values[properties[at] as string] = value;
  }
  return values;
}
