import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FLAGS } from '../../server/domain/flags/index.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

const CLAIM = 'solidary-demo:claim:K-2025-014';
jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

async function data(query: string, variables: object = {}) {
  const response = await app.ask(query, variables);
  expect(response.body.errors).toBeUndefined();
  expect(response.status).toBe(200);
  return response.body.data;
}

describe('the API on the demonstration', () => {
  test('says which engine holds what', async () => {
    const { about } = await data('{ about { version engine counts practice } }');
    expect(about).toMatchObject({ version: '0.1.0', practice: true, counts: { Claim: 2 } });
    expect(about.engine).toMatch(/^sqlite 3\./);
  });

  test('traces a claim: rows, law, day by day, and the chain that was walked', async () => {
    const { trace } = await data(
      `query ($claim: ID!) { trace(claim: $claim, asOf: "2025-07-12") { __typename ... on Trace {
        totalClaim maxRecovery regimes { regime lines }
        rows { name regime regimeName statusText article amount order verification checked reason { code text } inferred }
        chain { parties { id tier role } links { id evidence inferredFrom { text } closesLoop test under } }
      } } }`,
      { claim: CLAIM },
    );
    expect(trace.totalClaim).toBe('21176.00');
    expect(trace.rows[0]).toMatchObject({
      name: 'Mirova Montage UG',
      regime: 'employment',
      statusText: 'Liable',
      order: 1,
    });
    const guarantor = trace.rows.find(({ regime }: { regime: string }) => regime === 'de-milog-13');
    expect(guarantor).toMatchObject({
      regimeName: expect.stringContaining('Minimum Wage Act'),
      checked: expect.any(String),
    });
    const inferred = trace.chain.links.filter(({ evidence }: { evidence: string }) => evidence === 'inferred');
    expect(inferred).toHaveLength(1);
    expect(inferred[0].inferredFrom.map(({ text }: { text: string }) => text)).toContain('Their days overlap.');
    const tiers = trace.chain.parties.map(({ tier }: { tier: number }) => tier);
    expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
  });

  test('lists what a party could have known where a rule turns on it, and nothing where none does', async () => {
    const ask = (regimes: readonly string[] | null) =>
      data(
        `query ($claim: ID!, $regimes: [ID!]) { trace(claim: $claim, asOf: "2025-07-12", regimes: $regimes) { ... on Trace {
          evidence { name regimeName of on items { speaks on said { code text } source } missing { text } } } } }`,
        { claim: CLAIM, regimes },
      );
    expect((await ask(null)).trace.evidence).toEqual([]);
    const { evidence } = (await ask(['model-warsaw-chain'])).trace;
    const trosse = evidence.find(({ name }: { name: string }) => name === 'Trosse Trockenbau GmbH');
    expect(trosse).toMatchObject({ on: '2025-07-12', regimeName: expect.stringContaining('whole chain') });
    expect(trosse.items[0].said.text).toMatch(/^The price of 25-031 is flagged by the test Lawful-labour floor/);
    expect(trosse.missing[0].text).toMatch(/^No check of Mirova Montage UG is recorded/);
  });

  test('holds three lists of indicators beside what is recorded of a workplace, and labels nobody', async () => {
    const { workplace } = await data(
      `query ($id: ID!) { workplace(id: $id, asOf: "2025-07-12") { indicators {
        notes { text } presumptionStatusText observed unlisted leftOut
        lists { id dated citation rows { code state stateText seen notFound } dimensions { code state steps { text citation } } }
        conditions { code state gaps kept }
        presumptions { person state effects { text citation } rebuttals { rebuts why { code } } }
        evidence { id kind about person test sources { document line } } } } }`,
      { id: 'solidary-demo:workplace:kiel-sued' },
    );
    const { lists, conditions, presumptions, evidence, ...found } = workplace.indicators;
    expect(found).toMatchObject({ observed: 7, unlisted: 0, leftOut: 0, presumptionStatusText: 'a proposal, not law' });
    expect(found.notes[0].text).toContain('nobody is labelled');
    expect(lists.map(({ id }: { id: string }) => id)).toEqual(['report-2007', 'ilo-2012', 'ilo-ec-2009']);
    const named = new Set(evidence.map(({ id }: { id: string }) => id));
    for (const row of lists.flatMap(({ rows }: { rows: unknown[] }) => rows)) {
      expect(['observed', 'looked_for_not_found', 'not_known', 'not_recorded']).toContain(row.state);
      for (const id of [...row.seen, ...row.notFound]) expect(named).toContain(id);
    }
    expect(conditions.find(({ code }: { code: string }) => code === 'pay')).toMatchObject({ state: 'gap', kept: [] });
    expect(presumptions).toMatchObject([{ person: 'P-1', state: 'presumed', rebuttals: [{ rebuts: false }] }]);
    for (const { sources } of evidence) expect(sources[0]).toMatchObject({ document: expect.stringMatching(/csv$/) });
  });

  test('lists the checks that a buyer could rely on, and of how many contracts no law can be asked', async () => {
    const { organisation } = await data(
      `query ($id: ID!) { organisation(id: $id) { diligence { placeUnknown leftOut checks {
        regime article supplierName contractName defence { text } stateText lapses missing { text } } } } }`,
      { id: 'solidary-demo:organisation:lindhorst' },
    );
    const { checks, placeUnknown, leftOut } = organisation.diligence;
    expect([placeUnknown, leftOut]).toEqual([0, 0]);
    for (const check of checks) {
      expect(check.supplierName).toEqual(expect.any(String));
      expect(['held', 'lapsed', 'not held', 'not known']).toContain(check.stateText);
    }
    expect(checks.map(({ regime }: { regime: string }) => regime)).toContain('de-sgb4-28e-3a');
  });

  test('says which missing facts would change the answer, and how much hangs on each', async () => {
    const { trace } = await data(
      `query ($claim: ID!) { trace(claim: $claim, asOf: "2025-07-12") { ... on Trace { rows { status }
        wouldSettle { stillOpen cut facts { amount facts { code text holder }
          outcomes { values rows { party name regime status statusText amount } } } } } } }`,
      { claim: CLAIM },
    );
    const open = trace.rows.filter(({ status }: { status: string }) => status === 'cannot_tell').length;
    const settled = new Set(
      trace.wouldSettle.facts.flatMap(({ outcomes }: { outcomes: { rows: { party: string; regime: string }[] }[] }) =>
        outcomes.flatMap(({ rows }) => rows.map(({ party, regime }) => `${party} ${regime}`)),
      ),
    );
    expect(settled.size + trace.wouldSettle.stillOpen).toBe(open);
    for (const { facts, outcomes } of trace.wouldSettle.facts) {
      for (const { text } of facts) expect(text).not.toMatch(/^liability\./);
      for (const { values } of outcomes) expect(values).toHaveLength(facts.length);
    }
  });

  test('says which day comes first, and how long the debt itself lasts', async () => {
    const { trace } = await data(
      `query ($claim: ID!) { trace(claim: $claim, asOf: "2025-07-12") { ... on Trace {
        firstDay { on what text name } debt { line state on runsFrom period cite verification } } } }`,
      { claim: CLAIM },
    );
    expect(trace.firstDay).toMatchObject({ on: '2028-12-31', what: 'file_by', text: 'last day to file suit' });
    expect(trace.debt).not.toHaveLength(0);
    for (const entry of trace.debt)
      expect(entry).toMatchObject({
        state: 'running',
        on: '2028-12-31',
        runsFrom: '2025-12-31',
        verification: 'memory',
      });
  });

  test('a claim or a regime that is not held is a typed answer, not an error', async () => {
    for (const question of [
      { claim: 'nobody', regimes: null },
      { claim: CLAIM, regimes: ['xx-1'] },
    ]) {
      const { trace } = await data(
        `query ($claim: ID!, $regimes: [ID!]) { trace(claim: $claim, regimes: $regimes) { __typename ... on NotFound { problem { code text } } } }`,
        question,
      );
      expect(trace).toMatchObject({ __typename: 'NotFound', problem: { code: 'error.not-found' } });
      expect(trace.problem.text).toMatch(/is not held\.$/);
    }
  });

  test('what is not held is null', async () => {
    const held = await data(
      '{ organisation(id: "x") { id } contract(id: "x") { id } workplace(id: "x") { id } claim(id: "x") { id } import(id: "x") { id } regime(id: "x") { id } network(root: "x") { root } chainAbove(contract: "x") { root } flag(test: "below-official-estimate", subject: "x") { label } unknown: flag(test: "x", subject: "x") { label } assessment(test: "x") { tested } }',
    );
    expect(Object.values(held)).toEqual(Array.from({ length: 11 }, () => null));
  });

  test('pages by key: every claim once, in the same order', async () => {
    const all = await data('{ claims(first: 50) { edges { node { id } } pageInfo { hasNextPage } } }');
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { claims } = await data(
        'query ($after: String) { claims(first: 1, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      ids.push(...claims.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(all.claims.edges.map(({ node }: { node: { id: string } }) => node.id));
    expect(ids).toHaveLength(2);
  });

  test('the counts of a test sum to the contracts held, and the rows of each outcome to its count', async () => {
    const { about, assessment } = await data(
      `{ about { counts } assessment(test: "price-below-lawful-labour", asOf: "2025-07-12") {
         tested flagged passed notApplicable { text count } cannotTell { text count }
         flaggedRows: rows(outcome: "flagged") { edges { node { label outcome short { amount } steps { text } } } }
         unknownRows: rows(outcome: "cannot_tell", first: 500) { edges { node { outcome missing { text } } } } } }`,
    );
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    const { tested, flagged, passed, notApplicable, cannotTell } = assessment;
    expect(flagged + passed + sum(notApplicable) + sum(cannotTell)).toBe(about.counts.Contract);
    expect(tested).toBe(flagged + passed);
    expect(assessment.flaggedRows.edges).toHaveLength(flagged);
    expect(assessment.unknownRows.edges).toHaveLength(sum(cannotTell));
    for (const { node } of assessment.unknownRows.edges) expect(node.missing.length).toBeGreaterThan(0);
    const texts = [...notApplicable, ...cannotTell].map(({ text }: { text: string }) => text);
    expect(texts.filter((text) => /^[a-z-]+\./.test(text))).toEqual([]);
  });

  test('a threshold in the question replaces the dated one', async () => {
    const counts = (threshold: string) =>
      data(`{ assessment(test: "below-official-estimate", threshold: "${threshold}") { tested flagged } }`);
    expect((await counts('0.5')).assessment).toEqual({ tested: 2, flagged: 0 });
    expect((await counts('1')).assessment).toEqual({ tested: 2, flagged: 2 });
  });

  test('a contract that is searched for says whom it is between', async () => {
    const { search } = await data('{ search(text: "25-031") { kind label buyer { name } supplier { name } } }');
    expect(search).toEqual([
      {
        ...{ kind: 'Contract', label: '25-031' },
        ...{ buyer: { name: 'Trosse Trockenbau GmbH' }, supplier: { name: 'Mirova Montage UG' } },
      },
    ]);
  });

  test('a network is drawn from its root, each party once, loops set aside', async () => {
    const { search } = await data('{ search(text: "Hallmarkt") { id kind label } }');
    const root = search.find(({ kind }: { kind: string }) => kind === 'Organisation').id;
    const { network } = await data(
      'query ($root: ID!) { network(root: $root) { root parties { id tier role } links { buyer supplier tier } leftOutAtLeast } }',
      { root },
    );
    expect(network.root).toBe(root);
    const ids = network.parties.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(network.parties[0]).toMatchObject({ id: root, tier: 0, role: 'root' });
    expect(network.leftOutAtLeast).toBeNull();
    const cut = await data(
      'query ($root: ID!) { network(root: $root, maxContracts: 1) { links { id } leftOutAtLeast } }',
      { root },
    );
    expect(cut.network.links).toHaveLength(1);
    expect(cut.network.leftOutAtLeast).toBeGreaterThan(0);
  });

  test('the overview holds days ahead, lowest prices, coverage and the questions that settle most', async () => {
    const { overview } = await data(
      `{ overview(asOf: "2025-07-12") { asOf claims deadlines { on days text partyName article } lowestPrices { ratio label }
         coverage { test { id } flagged passed notApplicable cannotTell } questions { text settles } recentImports { state ledger { in accepted duplicate rejected held } } } }`,
    );
    expect(overview.claims).toBe(2);
    const days = overview.deadlines.map(({ days }: { days: number }) => days);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeGreaterThanOrEqual(0);
    expect(overview.coverage).toHaveLength(FLAGS.length);
    expect(overview.questions).toHaveLength(3);
    for (const { text } of overview.questions) expect(text).toMatch(/[?.]$/);
    for (const { ledger } of overview.recentImports) {
      expect(ledger.accepted + ledger.duplicate + ledger.rejected + ledger.held).toBe(ledger.in);
    }
  });

  test('the overview names the day that runs against a party of whom a fact is missing', async () => {
    const { overview } = await data(`{ overview(asOf: "2026-11-30") { deadlines { on partyName } } }`);
    expect(overview.deadlines).toContainEqual({ on: '2028-12-31', partyName: 'Seeterrassen Wohnbau GmbH' });
  });

  test('asks the store once for all parties of a list', async () => {
    let reads = 0;
    const { store } = app.deps;
    const counting = new Proxy(store, {
      get: (target, name) => {
        const member = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: readonly unknown[]) => {
          if (name === 'records' && given[0] === 'Organisation') reads += 1;
          return member.apply(target, given);
        };
      },
    });
    const { createContext } = await import('../../server/graphql/context.ts');
    const { graphql } = await import('graphql');
    const { buildSchema } = await import('../../server/graphql/build-schema.ts');
    const { pino } = await import('pino');
    const result = await graphql({
      schema: buildSchema(),
      source:
        '{ search(text: "25", first: 50) { id } claims { edges { node { employer { name } lines { contract { buyer { name } supplier { name } } } } } } }',
      contextValue: createContext({ ...app.deps, store: counting }, pino({ level: 'silent' })),
    });
    expect(result.errors).toBeUndefined();
    expect(reads).toBe(2);
  });

  test('a bug is logged once with its cause, and the caller sees neither stack nor path', async () => {
    const { store } = app.deps;
    const countRecords = store.countRecords;
    store.countRecords = () => Promise.reject(new Error('secret detail of the inside'));
    try {
      const response = await app.ask('{ about { counts } }');
      expect(response.text).not.toMatch(/secret detail|node_modules|\.ts/);
      expect(response.body.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
      const causes = app.logged.filter((line) => line.includes('secret detail of the inside'));
      expect(causes).toHaveLength(1);
    } finally {
      store.countRecords = countRecords;
    }
  });
});
