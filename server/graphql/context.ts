import DataLoader from 'dataloader';
import type { Logger } from 'pino';
import { render } from '../../schema/messages/index.ts';
import type { Day } from '../domain/dates.ts';
import type { Message } from '../domain/outcome.ts';
import { type ClaimFile, readClaim } from '../usecases/claims/read-claim.ts';
import { type FlagNoteRecord, type NotedSubject, readFlagNotes } from '../usecases/flags/read-flag-notes.ts';
import { testPrices } from '../usecases/flags/test-prices.ts';
import { readLabels } from '../usecases/records/read-labels.ts';
import { type Instant, readRecords, type StoredRecord, type View } from '../usecases/records/read-records.ts';
import type { ServerDeps } from '../usecases/server-deps.ts';
import { localView } from '../usecases/viewer.ts';
import { idsNamedIn, readDay, wireParams } from '../usecases/wire.ts';
import { type Seen, seen } from './seen.ts';

type LoadedKind = 'Organisation' | 'Contract' | 'Workplace';
type Loader<K extends LoadedKind> = DataLoader<string, Seen<StoredRecord<K>> | null>;

/** Reads of one request for one day; each loader asks the store once for all that a level of the query needs. */
export interface Reader {
  readonly view: View;
  readonly organisations: Loader<'Organisation'>;
  readonly contracts: Loader<'Contract'>;
  readonly workplaces: Loader<'Workplace'>;
  readonly claimFiles: DataLoader<string, ClaimFile | null>;
  /** The strongest result of the price tests on a contract. */
  readonly priceTests: DataLoader<string, string>;
  /** What was said and done after the flags on a contract or wage record. */
  readonly flagNotes: DataLoader<NotedSubject, readonly FlagNoteRecord[], string>;
}

export type Context = {
  readonly deps: ServerDeps;
  readonly log: Logger;
  /** Aborted once whoever asked has left. */
  readonly left: AbortSignal | undefined;
  /**
   * Up to when everything of this request had been learnt; undefined: now. Set once, before anything is read; an object,
   * because Apollo hands resolvers a copy of the context.
   */
  readonly known: { at: Instant | undefined };
  /** The reader of everything held on any day; of one day, where a record was read as of it. */
  readonly reader: (asOf?: string) => Reader;
  /** The reader of the day that is asked for; of today, where none is: what has ended, or has not begun, is not told as of now. */
  readonly readerOn: (asOf: string | null | undefined) => Reader & { readonly asOf: Day };
  /** The sentence of a message, with parties and contracts by name. */
  readonly say: (message: Message) => string | Promise<string>;
  /** What a reader calls a party or contract. */
  readonly label: (id: string) => Promise<string | undefined>;
};

export function createContext(deps: ServerDeps, log: Logger, left?: AbortSignal): Context {
  const known: Context['known'] = { at: undefined };
  const readers = new Map<string, Reader>();
  const reader = (asOf?: string): Reader => {
    const key = asOf ?? '';
    const open = readers.get(key) ?? createReader(deps, localView(readDay(asOf), known.at));
    readers.set(key, open);
    return open;
  };
  const readerOn = (day: string | null | undefined) => {
    const asOf = readDay(day) ?? deps.today();
    return { ...reader(asOf), asOf };
  };
  const labels = new DataLoader<string, string | undefined>(async (ids) => {
    const found = await readLabels(deps, { ids, view: localView(undefined, known.at) });
    return ids.map((id) => found.get(id));
  });
  return {
    deps,
    log,
    left,
    known,
    reader,
    readerOn,
    say: (message) => say(message, labels),
    label: (id) => labels.load(id),
  };
}

function createReader(deps: ServerDeps, view: View): Reader {
  const loader = <K extends LoadedKind>(kind: K): Loader<K> =>
    new DataLoader(async (ids) => {
      const records = await readRecords(deps, { kind, ids, view });
      return records.map((record) => (record === undefined ? null : seen(view, record)));
    });
  return {
    view,
    organisations: loader('Organisation'),
    contracts: loader('Contract'),
    workplaces: loader('Workplace'),
    claimFiles: new DataLoader((ids) =>
      Promise.all(ids.map(async (claim) => (await readClaim(deps, { claim, view })) ?? null)),
    ),
    priceTests: new DataLoader(async (ids) => {
      const results = await testPrices(deps, { contracts: ids, view });
      return ids.map((id) => results.get(id) ?? 'not_applicable');
    }),
    flagNotes: new DataLoader(
      async (subjects) => {
        const notesOf = await readFlagNotes(deps.store, subjects, view);
        return subjects.map(({ id }) => notesOf(id));
      },
      { cacheKeyFn: ({ id, kind }) => `${kind} ${id}` },
    ),
  };
}

function say(message: Message, labels: DataLoader<string, string | undefined>): string | Promise<string> {
  const ids = [...new Set(idsNamedIn(message.params))];
  if (ids.length === 0) return render(message.code, wireParams(message.params));
  return labels.loadMany(ids).then((found) => {
    const names = new Map(ids.map((id, i) => [id, found[i]]));
    return render(message.code, wireParams(message.params), {
      names: (id) => {
        const name = names.get(id);
        return typeof name === 'string' ? name : undefined;
      },
    });
  });
}
