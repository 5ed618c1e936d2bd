/** Contracts that price the same thing as others do, by the same unit and perhaps in the same place: their prices are peers. */
import { unique } from '../../domain/unique.ts';
import type { Store, View, Where } from '../../store/store.ts';
import { everyPage } from '../records/every-record.ts';

/** Absent place: not known here. */
interface Thing {
  readonly code: string;
  readonly unit: string;
  readonly place: string | undefined;
}

/** Without a unit nothing is compared. */
export function thingsOf(code: string | undefined, unit: string | undefined, place?: string): readonly Thing[] {
  return code === undefined || unit === undefined ? [] : [{ code, unit, place }];
}

/** What is looked up is put in order anew for each page. */
const PAGE = 20_000;

export class SameThings {
  readonly #store: Store;
  readonly #view: View;
  /** Keys of what was looked up before. */
  readonly #known = new Set<string>();

  constructor(store: Store, view: View) {
    this.#store = store;
    this.#view = view;
  }

  /** Without those that were given before. */
  async contractsWith(things: readonly Thing[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const [code, some] of this.#byCode(things)) {
      const unit = unique(some.map((one) => one.unit));
      for await (const items of this.#lookedUp('Item', { itemCode: code, unit }))
        for (const { values } of items) if (values.contract !== undefined) found.add(values.contract);
      const places = unique(some.map(({ place }) => place ?? null));
      // Where one does not say where, it may be anywhere; one found that does not say may be here.
      const here: Where = places.includes(null) ? {} : { place: [...places, null] };
      for await (const contracts of this.#lookedUp('Contract', { product: code, unit, ...here }))
        for (const { id } of contracts) found.add(id);
    }
    return found;
  }

  #byCode(things: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> {
    const byCode = new Map<string, Thing[]>();
    for (const thing of things) {
      if (this.#known.has(keyOf(thing)) || this.#known.has(keyOf({ ...thing, place: undefined }))) continue;
      this.#known.add(keyOf(thing));
      byCode.set(thing.code, [...(byCode.get(thing.code) ?? []), thing]);
    }
    return byCode;
  }

  #lookedUp<K extends 'Item' | 'Contract'>(kind: K, where: Where) {
    return everyPage(PAGE, (page) => this.#store.pageRecords(kind, where, this.#view, page));
  }
}

const keyOf = ({ code, unit, place = '' }: Thing): string => `${code}\n${unit}\n${place}`;
