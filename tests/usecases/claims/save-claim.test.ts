import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { png } from '../../builders/pictures.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const SAVE = `mutation ($input: ClaimInput!) { saveClaim(input: $input) { __typename
  ... on SavedClaim { claim { id number title enteredHere unpaid { amount currency } lines { kind hours contract { id } contractUnknown amount }
    events { kind on from to aboutLines amount occurred } } }
  ... on InvalidInput { problems { field code text } } } }`;

const save = async (input: object) => {
  const response = await app.ask(SAVE, { input });
  expect(response.body.errors).toBeUndefined();
  return response.body.data.saveClaim;
};

const employer = 'solidary-demo:organisation:mirova';
const contract = 'solidary-demo:contract:25-031';
const entry = {
  title: 'Two workers, June 2025',
  employer,
  place: 'DE',
  creditor: 'worker',
  currency: 'EUR',
  netFactor: '0.79',
  lines: [
    {
      kind: 'wages',
      contract,
      from: '2025-05-01',
      until: '2025-06-01',
      due: '2025-06-15',
      hours: '100',
      rateDue: '12.82',
      paid: '282.00',
      rateBasis: 'statutory_minimum',
    },
    { kind: 'overtime', contractUnknown: true, from: '2025-05-01', until: '2025-06-01', amount: '50.00' },
  ],
  events: [{ kind: 'payment', on: '2025-07-20', from: employer, amount: '10.00', aboutLines: [0] }],
};

describe('a claim as entered', () => {
  test('is held, numbered, summed and traced, and its entry is an import that can be undone', async () => {
    const { claim } = await save(entry);
    expect(claim).toMatchObject({
      number: '3',
      enteredHere: true,
      unpaid: { amount: '1040.00', currency: 'EUR' },
      lines: [
        { kind: 'wages', hours: '100', contract: { id: contract }, contractUnknown: false },
        { kind: 'overtime', amount: '50.00', contract: null, contractUnknown: true },
      ],
      events: [{ kind: 'payment', from: employer, aboutLines: [0], amount: '10.00', occurred: true }],
    });
    const trace = await app.ask(
      'query ($claim: ID!) { trace(claim: $claim, asOf: "2025-08-01") { ... on Trace { totalClaim rows { regime status } branches { contract contractName } } } }',
      { claim: claim.id },
    );
    expect(trace.body.data.trace.totalClaim).toBe('1040.00');
    const { branches } = trace.body.data.trace;
    expect(branches.length).toBeGreaterThan(0);
    for (const branch of branches) expect(branch.contractName).not.toBe(branch.contract);
    const imports = await app.ask('{ imports(first: 1) { edges { node { id mapping ledger { in accepted } } } } }');
    const [{ node }] = imports.body.data.imports.edges;
    expect(node).toMatchObject({ mapping: 'claim-form', ledger: { in: 1, accepted: 1 } });
  });

  test('corrected: fewer lines replace it whole', async () => {
    const { claim } = await save(entry);
    const corrected = await save({ ...entry, id: claim.id, title: 'One line', lines: [entry.lines[1]], events: [] });
    expect(corrected.claim).toMatchObject({ id: claim.id, number: claim.number, title: 'One line', events: [] });
    expect(corrected.claim.lines).toEqual([
      { kind: 'overtime', hours: null, contract: null, contractUnknown: true, amount: '50.00' },
    ]);
  });

  test('corrected by two at once: the second is told, and what the first saved stands', async () => {
    const { claim } = await save(entry);
    const read = async () => {
      const answer = await app.ask('query ($id: ID!) { claim(id: $id) { title version } }', { id: claim.id });
      return answer.body.data.claim;
    };
    const { version } = await read();
    const both = await Promise.all(
      ['First', 'Second'].map((title) => save({ ...entry, id: claim.id, version, title })),
    );
    expect(both.map(({ __typename }) => __typename)).toEqual(['SavedClaim', 'InvalidInput']);
    expect(both[1].problems).toMatchObject([{ field: 'version', code: 'claim.saved-meanwhile' }]);
    const now = await read();
    expect(now).toMatchObject({ title: 'First' });
    expect(now.version).not.toBe(version);
    const again = await save({ ...entry, id: claim.id, version: now.version, title: 'Second' });
    expect(again.claim.title).toBe('Second');
  });

  test('entered twice at once: each has a number of its own', async () => {
    const both = await Promise.all([save(entry), save(entry)]);
    expect(both[0].claim.number).not.toBe(both[1].claim.number);
  });

  test('names every fault at its field, all at once', async () => {
    const { __typename, problems } = await save({
      employer: 'nobody',
      place: 'Germany',
      creditor: 'landlord',
      currency: 'euro',
      netFactor: '1.2',
      invokes: ['residence'],
      lines: [
        { kind: 'tips', from: '2025-07-01', until: '2025-06-01', amount: '1', hours: '2' },
        { kind: 'wages', contract: 'none', contractUnknown: true, hours: '10' },
        { kind: 'wages', workers: 0, rateBasis: 'guess' },
        { kind: 'wages', from: '2025-07-01', due: '2019-07-15', hours: '10', rateDue: '12', paid: '120' },
      ],
      events: [
        { kind: 'rumour', from: 'ghost', aboutLines: [7], aboutContracts: ['none'], to: ['ghost'] },
        { kind: 'payment', from: employer },
      ],
    });
    expect(__typename).toBe('InvalidInput');
    expect(problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'employer claim.party-not-held',
      'place claim.bad-place',
      'currency claim.bad-currency',
      'creditor claim.unknown-value',
      'invokes claim.unknown-value',
      'netFactor claim.bad-share',
      'lines.0.kind claim.unknown-value',
      'lines.0.until claim.ends-before-start',
      'lines.0.amount claim.amount-twice',
      'lines.1.contract claim.contract-and-unknown',
      'lines.1.contract claim.contract-not-held',
      'lines.2.rateBasis claim.unknown-value',
      'lines.2.workers claim.bad-count',
      'lines.2.from claim.line-empty',
      'lines.3.due claim.due-before-work',
      'lines.3.paid claim.nothing-unpaid',
      'events.0.kind claim.unknown-value',
      'events.0.from claim.party-not-held',
      'events.0.to claim.party-not-held',
      'events.0.aboutContracts claim.contract-not-held',
      'events.0.aboutLines claim.no-such-line',
      'events.1.amount claim.payment-without-amount',
    ]);
    for (const { code, text } of problems) expect(text).not.toBe(code);
    expect(problems.find(({ code }: { code: string }) => code === 'claim.ends-before-start').text).toContain('31 May');
  });

  test('a payment in another currency keeps it, with what it came to, when the claim is saved anew', async () => {
    const foreign = {
      kind: 'payment',
      on: '2025-07-20',
      from: employer,
      amount: '100.00',
      currency: 'SEK',
      worth: '9.00',
    };
    const asked = 'query ($id: ID!) { claim(id: $id) { unpaid { amount } events { amount currency worth } } }';
    const { claim } = await save({ ...entry, events: [{ ...foreign, aboutLines: [0] }] });
    const read = async () => (await app.ask(asked, { id: claim.id })).body.data.claim;
    const held = { unpaid: { amount: '1041.00' }, events: [{ amount: '100.00', currency: 'SEK', worth: '9.00' }] };
    expect(await read()).toEqual(held);
    await save({ ...entry, id: claim.id, title: 'Again', events: [{ ...foreign, aboutLines: [0] }] });
    expect(await read()).toEqual(held);
  });

  test('what a file tells of is corrected line by line', async () => {
    const answer = await save({ ...entry, id: 'solidary-demo:claim:K-2025-014' });
    expect(answer.problems).toEqual([
      {
        field: 'id',
        code: 'claim.from-a-file',
        text: 'A file tells of this claim: correct each line by itself, with its source.',
      },
    ]);
    const asked = await app.ask('{ claim(id: "solidary-demo:claim:K-2025-014") { enteredHere } }');
    expect(asked.body.data.claim.enteredHere).toBe(false);
  });
});

describe('what a claim is read from', () => {
  const SOURCES = `query ($id: ID!) { claim(id: $id) {
    source { ...S } lines { source { ...S } } events { source { ...S } } sources { document file { hash mediaType } } } }
    fragment S on Source { document on by file { hash } }`;
  const readBack = async (id: string) => (await app.ask(SOURCES, { id })).body.data.claim;
  const keep = async (grey: number) => (await app.deps.sourceFiles.keep(png([], [24, 16], grey))).file.hash;
  const list = (file: string) => ({ document: 'List of hours', on: '2025-06-30', file });
  const letter = { document: 'Letter of 2 July', on: '2025-07-02', by: 'the adviser' };
  const line = entry.lines[1];

  test('its lines and events cite photos and documents, and what cites none is as it was typed', async () => {
    const hash = await keep(21);
    const events = [{ ...entry.events[0], source: 1 }];
    const lines = [{ ...entry.lines[0], source: 0 }, line];
    const { claim } = await save({ ...entry, lines, events, sources: [list(hash), letter], source: 0 });
    const photo = { document: 'List of hours', on: '2025-06-30', by: null, file: { hash } };
    expect(await readBack(claim.id)).toMatchObject({
      source: photo,
      lines: [{ source: photo }, { source: null }],
      events: [{ source: { ...letter, file: null } }],
    });
    const { sources } = await readBack(claim.id);
    expect(sources).toHaveLength(3);
    expect(sources).toContainEqual({ document: 'List of hours', file: { hash, mediaType: 'image/png' } });
    expect(sources).toContainEqual({ document: 'claim form', file: null });
    const held = await app.ask('{ sourceFiles { hash citedBy title } }');
    expect(held.body.data.sourceFiles).toContainEqual({ hash, citedBy: 1, title: 'List of hours' });
  });

  test('corrected to another source and nothing else: it is said from that one; undone, from the first again', async () => {
    const [first, second] = [await keep(22), await keep(23)];
    const start = { ...entry, lines: [{ ...line, source: 0 }], events: [], sources: [list(first)] };
    const { claim } = await save(start);
    const hashes = async () =>
      (await readBack(claim.id)).lines.map(({ source }: { source: { file: { hash: string } } }) => source?.file.hash);
    await save({ ...start, id: claim.id, sources: [list(second)] });
    expect(await hashes()).toEqual([second]);
    expect((await readBack(claim.id)).sources.map(({ document }: { document: string }) => document).sort()).toEqual([
      'List of hours',
      'claim form',
    ]);
    const asked = await app.ask('query ($id: ID!) { claim(id: $id) { unpaid { amount } lines { amount } } }', claim);
    expect(asked.body.data.claim).toEqual({ unpaid: { amount: '50.00' }, lines: [{ amount: '50.00' }] });
    const last = await app.ask('{ imports(first: 1) { edges { node { id } } } }');
    const [{ node }] = last.body.data.imports.edges;
    await app.ask('mutation ($id: ID!) { undoImport(id: $id) { __typename } }', { id: node.id });
    expect(await hashes()).toEqual([first]);
    await save({ ...start, id: claim.id, lines: [line], sources: [] });
    expect(await hashes()).toEqual([undefined]);
  });

  test('an event that was read from a photo is corrected by hand, and stays one fact', async () => {
    const { claim } = await save({ ...entry, events: [{ ...entry.events[0], source: 0 }], sources: [letter] });
    const answer = await app.ask(
      `mutation ($entries: [RecordEntryInput!]!, $source: SourceInput!) {
        enterRecords(entries: $entries, source: $source) { rows { problems { code } } } }`,
      {
        entries: [
          {
            kind: 'Event',
            id: `${claim.id}-event-1`,
            values: {
              kind: 'payment',
              claim: claim.id,
              on: '2025-07-21',
              by: [employer],
              amount: '10.00',
              currency: 'EUR',
              occurred: 'yes',
            },
          },
        ],
        source: { document: 'Bank statement', on: '2025-07-22' },
      },
    );
    expect(answer.body.data.enterRecords.rows).toEqual([{ problems: [] }]);
    const asked = await app.ask('query ($id: ID!) { claim(id: $id) { events { on source { document } } } }', claim);
    expect(asked.body.data.claim.events).toEqual([{ on: '2025-07-21', source: { document: 'Bank statement' } }]);
  });

  test('a source without its day or its photo is named at its field; one that nothing cites is not asked for more', async () => {
    const sources = [
      { document: '', on: '', file: '0'.repeat(64) },
      { document: '', on: '' },
    ];
    const lines = [{ ...line, source: 0 }];
    const { problems } = await save({ ...entry, lines, events: [], sources, source: 7 });
    expect(problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'source entry.no-source',
      'sources.0.file entry.no-source-file',
      'sources.0.document entry.no-source',
      'sources.0.on entry.no-source-day',
    ]);
    const good = await save({ ...entry, lines: [line], events: [], sources });
    expect(good.__typename).toBe('SavedClaim');
  });
});
