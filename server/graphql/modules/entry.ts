import { propertyLabel } from '../../../schema/messages/index.ts';
import type { Typed } from '../../usecases/entry/check-entry.ts';
import { closeRecord } from '../../usecases/entry/close-record.ts';
import { draftChain } from '../../usecases/entry/draft-chain.ts';
import { enterChain } from '../../usecases/entry/enter-chain.ts';
import { type EntryAnswer, enterRecords } from '../../usecases/entry/enter-records.ts';
import { findListed } from '../../usecases/entry/find-listed.ts';
import { listForms, readForm } from '../../usecases/entry/read-form.ts';
import { readHistory } from '../../usecases/entry/read-history.ts';
import { settleLink } from '../../usecases/entry/settle-link.ts';
import { LOCAL_VIEWER } from '../../usecases/viewer.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileOf } from './source-files.ts';

const writer = ({ reader }: Context) => ({ view: reader().view, workspace: LOCAL_VIEWER.writes });

const answered = ({ rows, saved, import: imported }: EntryAnswer) => ({
  rows: rows.map(({ problems }) => ({ problems: [...problems] })),
  saved: [...saved],
  import: imported ?? null,
});

/** A number or a boolean reads as it would be typed; what is neither that nor a list of texts is told as no value. */
function typedOf(values: unknown): Typed {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return {};
  const typed = Object.entries(values).map(([name, value]): [string, Typed[string]] => {
    if (Array.isArray(value)) return [name, value.map(String)];
    return [name, value == null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value)];
  });
  return Object.fromEntries(typed);
}

export const entry: Resolvers = {
  Query: {
    entryKinds: () => [...listForms()],
    entryForm: async (_parent, { kind, id, given }, context) =>
      (await readForm(context.deps, {
        ...{ kind, given: typedOf(given) },
        ...(id == null ? {} : { id }),
        ...writer(context),
      })) ?? null,
    entryChoices: async (_parent, { kind, text }, context) => [
      ...(await findListed(context.deps, { kind, text, view: context.reader().view })),
    ],
    history: async (_parent, { id, asOf }, { deps, readerOn }) =>
      (await readHistory(deps, { id, view: readerOn(asOf).view })) ?? null,
    typedChain: async (_parent, { line, year }, { deps, reader, say }) => {
      const draft = await draftChain(deps, { line, year: year ?? undefined, view: reader().view });
      if (draft.ok) {
        const { from, until } = draft.chain;
        const parties = draft.parties.map((party) => ({
          ...party,
          candidates: [...party.candidates],
          sameAs: party.sameAs ?? null,
        }));
        return { __typename: 'TypedChain', from: from ?? null, until: until ?? null, parties };
      }
      const problems = draft.problems.map(async ({ code, params, at, length }) => ({
        ...{ code, at, length },
        text: await say({ code, params }),
      }));
      return { __typename: 'UnreadChain', problems: await Promise.all(problems) };
    },
  },
  Mutation: {
    enterRecords: async (_parent, { entries, source, dryRun }, context) => {
      const read = entries.map(({ kind, id, values, began, since }) => ({
        ...{ kind, id, values: typedOf(values), since },
        ...(began == null ? {} : { began: typedOf(began) }),
      }));
      return answered(
        await enterRecords(context.deps, { entries: read, source, dryRun: dryRun ?? false, ...writer(context) }),
      );
    },
    closeRecord: async (_parent, { kind, id, lastDay, source }, context) =>
      answered(await closeRecord(context.deps, { kind, id, lastDay, source, ...writer(context) })),
    enterChain: async (_parent, { line, year, parties, source }, context) =>
      answered(
        await enterChain(context.deps, {
          ...{ line, year: year ?? undefined, parties: parties.map((id) => id ?? null), source },
          ...writer(context),
        }),
      ),
    settleLink: async (_parent, { contract, under, verdict, source }, context) =>
      answered(await settleLink(context.deps, { contract, under, verdict, source, ...writer(context) })),
  },
  EntryForm: {
    notClosed: ({ notClosed }) => notClosed ?? null,
    since: ({ since }) => since ?? null,
    fields: ({ fields }) => [...fields],
  },
  FormField: {
    hint: ({ hint }) => hint ?? null,
    to: ({ to }) => to ?? null,
    by: ({ by }) => by ?? null,
    cases: ({ cases }) => [...cases],
    choices: ({ choices }) => [...choices],
    picked: ({ picked }) => [...picked],
  },
  FieldCase: { hint: ({ hint }) => hint ?? null, choices: ({ choices }) => [...choices] },
  RecordHistory: { properties: ({ properties }) => [...properties] },
  PropertyHistory: {
    label: ({ name }) => propertyLabel(name),
    values: ({ values }) => [...values],
  },
  SaidValue: {
    statement: ({ statement }) => statement.id,
    publisher: ({ statement }) => statement.publisher,
    document: ({ statement }) => statement.source.document,
    sheet: ({ statement }) => statement.source.sheet ?? null,
    line: ({ statement }) => statement.source.line ?? null,
    on: ({ statement }) => statement.source.on ?? null,
    by: ({ statement }) => statement.source.by ?? null,
    file: ({ statement }, _arguments, { deps }) => fileOf(deps, statement.source),
    import: ({ statement }) => statement.import,
    from: ({ statement }) => statement.from ?? null,
    until: ({ statement }) => statement.until ?? null,
    recordedFrom: ({ statement }) => statement.recordedFrom,
    recordedUntil: ({ statement }) => statement.recordedUntil ?? null,
  },
};
