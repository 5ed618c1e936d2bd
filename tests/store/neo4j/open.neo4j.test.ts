import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { type RunningNeo4j, startNeo4j } from '../../../scripts/neo4j/start.mjs';
import { connect } from '../../../server/store/neo4j/connection.ts';
import { refuseData } from '../../../server/store/neo4j/empty.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open.ts';
import { contract, desk, ids, minute, org } from '../conformance/desk.ts';

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
    const applied = await execute('MATCH (m:Migration) RETURN m.number AS number, m.appliedAt AS at');
    expect(applied.map((row) => [Number(row.get('number')), row.get('at')])).toEqual([[1, minute(1)]]);
    await expect(refuseData(server)).resolves.toBeUndefined();
    await execute('CREATE (:Migration {number: 99})');
    const newer = { code: 'store-newer', params: { found: 99, known: 1 } };
    await expect(openNeo4jStore(server)).rejects.toMatchObject(newer);
    await execute('MATCH (m:Migration {number: 99}) DELETE m');
  });

  test('with a wrong password or no server behind it is unavailable, at once', async () => {
    const wrong = { ...server, password: 'not the password' };
    await expect(openNeo4jStore(wrong)).rejects.toMatchObject({ code: 'store-unavailable' });
    const nobody = { ...server, uri: 'bolt://127.0.0.1:9' };
    await expect(openNeo4jStore(nobody)).rejects.toMatchObject({
      code: 'store-unavailable',
      params: { path: 'bolt://127.0.0.1:9' },
    });
    await expect(openNeo4jStore({ ...server, uri: 'http://127.0.0.1' })).rejects.toMatchObject({
      code: 'store-unavailable',
    });
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

  test('killed and started again: what was acknowledged is there, and reads go on', async () => {
    const store = await openNeo4jStore(server);
    const hasty = await openNeo4jStore({ ...server, retryTime: 200 });
    const d = desk(store);
    const importId = await d.begin();
    await d.batch(importId, [[org('x')], [contract('c', 'x', 'y', { under: ['u'] })]]);
    await server.kill();
    await expect(store.check()).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(hasty.record('Organisation', 'x', d.view)).rejects.toMatchObject({ code: 'store-unavailable' });
    const waiting = store.record('Organisation', 'x', d.view);
    const { home, port, password } = server;
    const again = await startNeo4j({ home, port, password, brief: true });
    server = again;
    expect((await waiting)?.values).toEqual({ name: 'Firm x' });
    expect((await hasty.chainAbove(['c'], d.view)).links).toHaveLength(1);
    expect(await d.batch(importId, [[org('x')]])).toMatchObject({ alreadyHeld: true, ledger: { accepted: 2 } });
    expect(await d.batch(importId, [[org('z')]], { sequence: 1 })).toMatchObject({ alreadyHeld: false });
    await hasty.close();
    await store.close();
  });
});
