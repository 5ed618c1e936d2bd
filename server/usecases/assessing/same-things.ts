/** Contracts that price the same thing as others do, by the same unit and perhaps in the same place: their prices are peers. */
import { unique } from '../../domain/unique.ts';
import type { Store, View, Where } from '../../store/store.ts';
import { PAGE_LOOKED_UP, type Thing, thingKey, whereOf } from '../facts/things.ts';
import { everyPage } from '../records/every-record.ts';

/** Without a unit nothing is compared. */
export function thingsOf(item: string | undefined, unit: string | undefined, place?: string): readonly Thing[] {
  return item === undefined || unit === undefined ? [] : [{ item, unit, place }];
}

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
    for (const [item, some] of this.#byItem(things)) {
      const unit = unique(some.map((one) => one.unit));
      for await (const items of this.#lookedUp('Item', { itemCode: item, unit }))
        for (const { values } of items) if (values.contract !== undefined) found.add(values.contract);
      for await (const contracts of this.#lookedUp('Contract', { product: item, unit, ...whereOf(some) }))
        for (const { id } of contracts) found.add(id);
    }
    return found;
  }

  #byItem(things: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> {
    const byItem = new Map<string, Thing[]>();
    for (const thing of things) {
      if (this.#known.has(thingKey(thing)) || this.#known.has(thingKey({ ...thing, place: undefined }))) continue;
      this.#known.add(thingKey(thing));
      byItem.set(thing.item, [...(byItem.get(thing.item) ?? []), thing]);
    }
    return byItem;
  }

  #lookedUp<K extends 'Item' | 'Contract'>(kind: K, where: Where) {
    return everyPage(PAGE_LOOKED_UP, (page) => this.#store.pageRecords(kind, where, this.#view, page));
  }
}
