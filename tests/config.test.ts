import { describe, expect, test } from '@jest/globals';
import { type Environment, readConfig } from '../server/config.ts';
import { sayFailure } from '../server/usecases/say-failure.ts';

function sentenceFor(environment: Environment): string | undefined {
  try {
    readConfig(environment);
    return undefined;
  } catch (error) {
    return sayFailure(error)?.sentence;
  }
}

describe('settings', () => {
  test('nothing set: SQLite in ./data, port 4000, this machine only', () => {
    const config = readConfig({});
    expect(config.store).toEqual({ engine: 'sqlite', path: expect.stringMatching(/[\\/]data[\\/]solidary\.sqlite$/) });
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, log: 'info', production: false });
  });

  test('SOLIDARY_PORT goes before PORT, and an empty setting is none', () => {
    expect(readConfig({ SOLIDARY_PORT: '5001', PORT: '5002' }).port).toBe(5001);
    expect(readConfig({ SOLIDARY_PORT: '', PORT: '5002' }).port).toBe(5002);
  });

  test('a Neo4j address needs who and with which password', () => {
    const store = { SOLIDARY_STORE: 'neo4j://graph.example:7687', SOLIDARY_STORE_USER: 'neo4j' };
    expect(readConfig({ ...store, SOLIDARY_STORE_PASSWORD: 'secret-word' }).store).toEqual({
      engine: 'neo4j',
      uri: 'neo4j://graph.example:7687',
      user: 'neo4j',
      password: 'secret-word',
    });
    expect(sentenceFor(store)).toBe(
      'SOLIDARY_STORE_PASSWORD is empty: SOLIDARY_STORE names a server that asks who you are. A good value: a-long-password.',
    );
  });

  test.each([
    [
      { SOLIDARY_PORT: '70000' },
      'SOLIDARY_PORT is 70000: a port is a whole number from 1 to 65535. A good value: 4000.',
    ],
    [{ PORT: 'http' }, 'PORT is http: a port is a whole number from 1 to 65535. A good value: 4000.'],
    [
      { SOLIDARY_HOST: '0.0.0.0' },
      'SOLIDARY_HOST is 0.0.0.0: until accounts exist the server listens on this machine only. A good value: 127.0.0.1.',
    ],
    [
      { SOLIDARY_STORE: 'postgres://x' },
      'SOLIDARY_STORE is postgres://x: a store is the address of a Neo4j server; without one, SQLite is used. A good value: neo4j://127.0.0.1:7687.',
    ],
    [
      { SOLIDARY_LOG: 'loud' },
      'SOLIDARY_LOG is loud: the log levels are trace, debug, info, warn, error, fatal, silent. A good value: info.',
    ],
  ])('%j is refused with name, value, reason and example', (environment, sentence) => {
    expect(sentenceFor(environment)).toBe(sentence);
  });
});
