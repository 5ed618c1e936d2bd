import { render } from '../../../schema/messages/index.ts';
import { listFacts } from '../../usecases/mapping/list-facts.ts';
import { saveMapping, shelfOf } from '../../usecases/mapping/mapping-shelf.ts';
import { type CellReading, type Outline, readColumns } from '../../usecases/mapping/read-columns.ts';
import { LOCAL_VIEWER } from '../../usecases/viewer.ts';
import type { MappingOutlineInput, Resolvers } from '../generated/resolvers.ts';

/** Only what was given: null and absent are the same to the page, and absent is what a mapping says. */
function given<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}

const mapOf = (options: unknown): object =>
  typeof options === 'object' && options !== null && !Array.isArray(options) ? options : {};

/** What it holds is checked as the text that it is written into. */
function outlineFrom(input: MappingOutlineInput): Outline {
  const outline = {
    ...given(input),
    records: input.records.map(given),
    feeds: input.feeds.map((feed) => ({ ...feed, options: mapOf(feed.options) })),
    links: input.links.map(given),
    valueLists: input.valueLists.map((list) => ({
      ...list,
      words: list.words.map(({ from, to }) => ({ from, to: to ?? null })),
    })),
  };
  return outline as unknown as Outline;
}

/** Why a cell cannot be read, with what it holds. */
function sayProblem({ cell = '', problem }: CellReading, ending = ''): string | null {
  return problem === undefined ? null : render(`${problem.code}${ending}`, { ...problem.params, value: cell });
}

export const mapping: Resolvers = {
  Query: {
    mappingFacts: () => listFacts(),
  },
  Mutation: {
    readColumns: async (_parent, { upload, base, outline }, { deps }) => {
      const asked = {
        upload,
        base,
        workspace: LOCAL_VIEWER.writes,
        ...(outline == null ? {} : { outline: outlineFrom(outline) }),
      };
      const read = await readColumns(deps, asked);
      return read.ok
        ? { __typename: 'ReadColumns', ...read, outline: read.outline ?? null }
        : { __typename: 'InvalidInput', problems: read.problems };
    },
    saveMapping: async (_parent, { name, mapping: text, replace }, { deps }) => {
      const shelf = shelfOf(deps);
      const saved = await saveMapping(shelf, { name, mapping: text, replace: replace ?? false });
      return saved.ok
        ? { __typename: 'SavedMapping', name: saved.name, path: saved.path }
        : { __typename: 'InvalidInput', problems: saved.problems };
    },
  },
  MappingFact: { to: ({ to }) => to ?? null },
  MappingFaultAt: { record: ({ record }) => record ?? null, property: ({ property }) => property ?? null },
  MappingOutline: { title: ({ title }) => title ?? null },
  ReadColumns: { encoding: ({ encoding }) => encoding ?? null },
  EncodingAsk: { other: ({ other }) => other ?? null },
  OutlineRecord: { key: ({ key }) => key ?? null, whenFilled: ({ whenFilled }) => whenFilled ?? null },
  OutlineLink: {
    to: ({ to }) => to ?? null,
    kind: ({ kind }) => kind ?? null,
    key: ({ key }) => key ?? null,
    whenFilled: ({ whenFilled }) => whenFilled ?? null,
  },
  ReadColumn: {
    first: ({ first }) => first ?? null,
    refused: ({ refused }) => refused ?? null,
    twoWays: ({ twoWays }) => twoWays ?? null,
  },
  ValueReading: { fails: ({ fails }) => fails ?? null },
  CellReading: {
    cell: ({ cell }) => cell ?? null,
    value: ({ value }) => value ?? null,
    text: (reading) => sayProblem(reading),
    remedy: (reading) => sayProblem(reading, '.remedy'),
  },
};
