import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { type RunningNeo4j, startNeo4j } from '../../../scripts/neo4j/start.mjs';
import { connect } from '../../../server/store/neo4j/connection.ts';
import { refuseData } from '../../../server/store/neo4j/empty.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open.ts';
import { contract, desk, draft, ids, minute, org } from '../conformance/desk.ts';

// Each start of a server takes 7 s on a quiet machine.
jest.setTimeout(180_000);

/** A server of its own, because it is killed. */
describe('a Neo4j database', () => {
  let server: RunningNeo4j;
  let driver: Driver;
  beforeAll(async () => {
    server = await startNeo4j({ brief: true });
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.kill();
    if (server !== undefined) await rm(server.home, { recursive: true, force: true });
  });
  const execute = async (query: string) => (await driver.executeQuery(query)).records;
  const wipe = () => execute('MATCH (n) DETACH DELETE n');

  test('that holds something else is left as it is', async () => {
    await execute("CREATE (:Organisation {id: 'theirs'})");
    await expect(openNeo4jStore(server)).rejects.toMatchObject({
      code: 'store-not-empty',
      params: { path: server.uri },
    });
    await expect(refuseData(server)).rejects.toMatchObject({ code: 'store-not-empty' });
    expect(await execute('SHOW CONSTRAINTS')).toEqual([]);
    await wipe();
    await expect(refuseData(server)).resolves.toBeUndefined();
  });

  test('is brought up to date once, and what is newer is refused', async () => {
    await (await openNeo4jStore({ ...server, now: () => minute(1) })).close();
    await (await openNeo4jStore({ ...server, now: () => minute(2) })).close();
    const applied = await execute('MATCH (m:Migration) RETURN m.number AS number, m.appliedAt AS at ORDER BY number');
    expect(applied.map((row) => [Number(row.get('number')), row.get('at')])).toEqual([
      [1, minute(1)],
      [2, minute(1)],
      [3, minute(1)],
      [4, minute(1)],
      [5, minute(1)],
      [6, minute(1)],
    ]);
    await expect(refuseData(server)).resolves.toBeUndefined();
    await execute('CREATE (:Migration {number: 99})');
    const newer = { code: 'store-newer', params: { found: '99', known: '6' } };
    await expect(openNeo4jStore(server)).rejects.toMatchObject(newer);
    await execute('MATCH (m:Migration {number: 99}) DELETE m');
  });

  test('of an older graph gains the constraints and indexes that are new; of a newer one it is left alone', async () => {
    await (await openNeo4jStore(server)).close();
    await execute('DROP INDEX Statement_kind_says_number');
    await execute('DROP CONSTRAINT Claim_id');
    await execute("MATCH (m:Migration) SET m.shape = ['Contract.buyer']");
    await (await openNeo4jStore(server)).close();
    const names = "SHOW INDEXES YIELD name WHERE name IN ['Statement_kind_says_number', 'Claim_id'] RETURN name";
    expect(await execute(names)).toHaveLength(2);
    await execute("MATCH (m:Migration) SET m.shape = m.shape + 'Contract.later'");
    await expect(openNeo4jStore(server)).rejects.toMatchObject({
      code: 'store-newer',
      params: { found: 'Contract.later' },
    });
    await execute("MATCH (m:Migration) SET m.shape = [one IN m.shape WHERE one <> 'Contract.later']");
  });

  test('of an older form finds by texts that could not be looked up when they were written', async () => {
    const first = await openNeo4jStore(server);
    const d = desk(first);
    await d.state([draft('FindingParty', 'p', { name: 'ACME INC' })]);
    await first.close();
    await execute('MATCH (s:Statement) REMOVE s.says_name');
    await execute('MATCH (m:Migration) WHERE m.number > 1 DELETE m');
    const store = await openNeo4jStore(server);
    const { items } = await store.pageRecords('FindingParty', { name: 'ACME INC' }, d.view, { first: 5 });
    expect(items.map(({ id }) => id)).toEqual(['p']);
    await store.close();
  });

  test('with a wrong password, no server or something else behind its address is refused at once', async () => {
    const wrong = { ...server, password: 'not the password' };
    await expect(openNeo4jStore(wrong)).rejects.toMatchObject({ code: 'store-refused', params: { path: server.uri } });
    for (const uri of ['bolt://127.0.0.1:9', 'neo4j://127.0.0.1:9']) {
      const nobody = openNeo4jStore({ ...server, uri });
      await expect(nobody).rejects.toMatchObject({ code: 'store-unreachable', params: { path: uri } });
    }
    const elsewhere = { ...server, uri: 'http://127.0.0.1' };
    await expect(openNeo4jStore(elsewhere)).rejects.toMatchObject({ code: 'store-unavailable' });
    const missing = { ...server, database: 'nosuch' };
    await expect(openNeo4jStore(missing)).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  test('is started on a free port only, each failure in one sentence', async () => {
    const { port } = server;
    await expect(startNeo4j({ port })).rejects.toThrow(`Port ${port} is taken: stop what listens there`);
    await expect(startNeo4j({ home: server.home, brief: true })).rejects.toThrow('Another Neo4j uses this home');
    expect((await execute('RETURN 1 AS one'))[0]?.get('one').toNumber()).toBe(1);
  });

  test('answers over bolt:// as over neo4j://', async () => {
    const routed = await openNeo4jStore(server);
    const direct = await openNeo4jStore({ ...server, uri: server.uri.replace('neo4j:', 'bolt:'), database: 'neo4j' });
    const d = desk(routed);
    await d.state([org('x')]);
    expect((await direct.record('Organisation', 'x', d.view))?.values).toEqual({ name: 'Firm x' });
    await direct.close();
    await routed.close();
  });

  test('takes two writers of one workspace one after the other', async () => {
    const stores = await Promise.all([openNeo4jStore(server), openNeo4jStore(server)]);
    const [one, other] = stores.map((store) => desk(store, 'shared'));
    if (one === undefined || other === undefined) throw new Error('two desks were asked for');
    const said = Array.from({ length: 20 }, (_, i) => contract(`c${i}`, 'a', 'b', { under: [`c${i + 1}`] }));
    await Promise.all([one.state(said), other.state([...said].reverse()), one.state(said), other.state(said)]);
    const page = await one.store.pageStatements('Contract', one.view, { first: 100 });
    expect(ids(page.items)).toHaveLength(20);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('a read that is called off ends at once, and so does its statement on the server', async () => {
    const connection = connect(server);
    const controller = new AbortController();
    const endless = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n';
    const reading = connection.read((run) => run(endless), controller.signal);
    const outcome = expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await setTimeout(500);
    controller.abort();
    const started = performance.now();
    await outcome;
    expect(performance.now() - started).toBeLessThan(10_000);
    const running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000)'";
    const deadline = performance.now() + 20_000;
    while ((await execute(running)).length > 0 && performance.now() < deadline) await setTimeout(200);
    expect(await execute(running)).toEqual([]);
    await connection.close();
  });

  test('closes after what was asked for, once, and then does not answer', async () => {
    const store = await openNeo4jStore(server);
    const d = desk(store);
    const id = await d.begin();
    const written = d.batch(id, [[org('x')]]);
    await Promise.all([store.close(), store.close()]);
    expect((await written).ledger.accepted).toBe(1);
    const closed = { code: 'store-unavailable', params: { reason: 'closed' } };
    await expect(store.check()).rejects.toMatchObject(closed);
    await expect(store.record('Organisation', 'x', d.view)).rejects.toMatchObject(closed);
    await expect(d.batch(id, [])).rejects.toMatchObject(closed);
  });

  const restart = async () => {
    const { home, port, password } = server;
    server = await startNeo4j({ home, port, password, brief: true });
  };

  test('killed and started again: what was acknowledged is there, a batch on its way is written once, reads go on', async () => {
    // Longer than a busy machine takes to start a server.
    const store = await openNeo4jStore({ ...server, retryTime: 150_000 });
    const d = desk(store);
    const [importId, otherImport] = [await d.begin(), await d.begin()];
    await d.batch(importId, [[org('x')], [contract('c', 'x', 'y', { under: ['u'] })]]);
    const rows = Array.from({ length: 3_000 }, (_, nth) => [org(`o${nth}`)]);
    const written = d.batch(importId, rows, { sequence: 1 });
    await setTimeout(150);
    await server.kill();
    const lost = { code: 'store-unreachable', params: { path: server.uri } };
    await expect(store.check()).rejects.toMatchObject(lost);
    const started = performance.now();
    await expect(store.record('Organisation', 'x', d.view)).rejects.toMatchObject(lost);
    // Not of the same import: that would wait for the batch on its way.
    await expect(d.batch(otherImport, [[org('y')]])).rejects.toMatchObject(lost);
    expect(performance.now() - started).toBeLessThan(2_000);
    await restart();
    expect((await written).ledger).toMatchObject({ in: 3_000, accepted: 3_000 });
    expect((await store.record('Organisation', 'x', d.view))?.values).toEqual({ name: 'Firm x' });
    expect((await store.chainAbove(['c'], d.view)).links).toHaveLength(1);
    expect(await d.batch(importId, [[org('x')]])).toMatchObject({ alreadyHeld: true, ledger: { accepted: 2 } });
    expect(await d.batch(importId, rows, { sequence: 1 })).toMatchObject({ alreadyHeld: true });
    expect(await d.batch(importId, [[org('z')]], { sequence: 2 })).toMatchObject({ alreadyHeld: false });
    expect(await store.countRecords(d.view)).toEqual({ Organisation: 3_002, Contract: 1 });
    expect(await store.check()).toMatchObject({ engine: 'neo4j' });
    await store.close();
  });

  test('an undo that was cut off is finished when the store is opened again', async () => {
    const store = await openNeo4jStore({ ...server, retryTime: 200 });
    const d = desk(store);
    await d.state([org('o1', { country: 'DE' })]);
    const importId = await d.begin(minute(1));
    for (const sequence of [0, 1]) {
      const rows = Array.from({ length: 3_000 }, (_, nth) => [org(`o${sequence * 3_000 + nth}`, { country: 'PL' })]);
      await d.batch(importId, rows, { sequence, at: minute(1) });
    }
    const undoing = store.undoImport(importId, d.workspace, minute(2)).catch((error: unknown) => error);
    const part = `MATCH (i:Import {id: '${importId}'}) WHERE i.closed > 0 RETURN i.closed AS closed`;
    while ((await execute(part)).length === 0) await setTimeout(20);
    await server.kill();
    expect(await undoing).toMatchObject({ code: 'store-unreachable' });
    await restart();
    const again = await openNeo4jStore(server);
    expect(await again.countRecords(d.view)).toEqual({ Organisation: 1 });
    expect((await again.record('Organisation', 'o1', d.view))?.values.country).toBe('DE');
    expect(await again.undoImport(importId, d.workspace, minute(3))).toEqual({ closed: 6_000, restated: 1 });
    await again.close();
    await store.close();
  });

  test('that hangs is given up in seconds, and is used again once it answers', async () => {
    const store = await openNeo4jStore(server);
    const d = desk(store);
    await d.state([org('x')]);
    process.kill(server.pid, 'SIGSTOP');
    try {
      const lost = { code: 'store-unreachable' };
      const ask = () => store.record('Organisation', 'x', d.view).catch((error: unknown) => ({ error }));
      let started: number;
      let answer: Awaited<ReturnType<typeof ask>>;
      // On a busy machine it answers for a while after it was told to stop.
      do {
        started = performance.now();
        answer = await ask();
      } while (answer !== undefined && !('error' in answer));
      expect(answer).toMatchObject({ error: lost });
      expect(performance.now() - started).toBeLessThan(15_000);
      await expect(store.check()).rejects.toMatchObject(lost);
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    expect((await store.record('Organisation', 'x', d.view))?.values).toEqual({ name: 'Firm x' });
    await store.close();
  });
});
