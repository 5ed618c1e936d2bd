/** What goes wrong at a start, by the server's own way in: one sentence each, and nothing left open. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../server/compose.ts';
import { type Config, readConfig } from '../server/config.ts';
import { serve } from '../server/serve.ts';
import { loadDriver } from '../server/store/sqlite/driver.ts';
import { SCHEMA_VERSION } from '../server/store/sqlite/migrations.ts';
import { sayFailure } from '../server/usecases/say-failure.ts';

const base = mkdtempSync(join(tmpdir(), 'solidary-start-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function configOf(data: string, environment: Readonly<Record<string, string>> = {}): Config {
  return readConfig({ SOLIDARY_DATA: data, SOLIDARY_LOG: 'silent', ...environment });
}

/** The one sentence that the start ends with. */
async function refusal(config: Config): Promise<string | undefined> {
  try {
    const { stop } = await serve(config, { json: false });
    await stop();
    return undefined;
  } catch (error) {
    return sayFailure(error)?.sentence ?? String(error);
  }
}

/** A data file as a start leaves it, changed by `change`. */
async function dataFile(name: string, change: string): Promise<{ readonly data: string; readonly path: string }> {
  const data = join(base, name);
  const path = join(data, 'solidary.sqlite');
  await (await openStore(configOf(data))).close();
  const file = (await loadDriver()).open(path, { readOnly: false });
  file.exec(change);
  file.close();
  return { data, path };
}

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
}

describe('a start that cannot be', () => {
  test('on a taken port says so, and lets go of the data file', async () => {
    const other = await listen();
    const held = other.address();
    const port = String(typeof held === 'object' ? held?.port : '');
    const config = configOf(join(base, 'port'), { SOLIDARY_PORT: port });
    expect(await refusal(config)).toBe(
      `Port ${port} is taken. Stop what listens there, or set SOLIDARY_PORT to another.`,
    );
    await (await openStore(config)).close();
    await new Promise((resolve) => other.close(resolve));
  });

  test('on a data file in use says so', async () => {
    const config = configOf(join(base, 'locked'));
    const owner = await openStore(config);
    expect(await refusal(config)).toBe(
      `The data file ${join(config.data, 'solidary.sqlite')} is in use by another Solidary. Stop that one, or set SOLIDARY_DATA to another folder.`,
    );
    await owner.close();
  });

  test('on a newer data file says so', async () => {
    const { data, path } = await dataFile('newer', 'PRAGMA user_version = 99');
    expect(await refusal(configOf(data))).toBe(
      `What is held at ${path} was written by a newer Solidary (schema 99, this one knows ${SCHEMA_VERSION}). Update Solidary, or set SOLIDARY_DATA to another folder or SOLIDARY_STORE to another database.`,
    );
  });

  test('on a file that is no data file says so', async () => {
    const data = join(base, 'damaged');
    mkdirSync(data);
    writeFileSync(join(data, 'solidary.sqlite'), 'a letter, and no data file at all\n'.repeat(40));
    expect(await refusal(configOf(data))).toBe(
      `The data file ${join(data, 'solidary.sqlite')} is damaged, or was not written by Solidary: file is not a database. Put a copy back in its place, or set SOLIDARY_DATA to another folder.`,
    );
  });

  test('in a data folder that is a file, or stands under one, says so', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    expect(await refusal(configOf(file))).toBe(
      `The data folder ${file} cannot be used: it is a file. Set SOLIDARY_DATA to another folder.`,
    );
    expect(await refusal(configOf(join(file, 'data')))).toBe(
      `The data folder ${join(file, 'data')} cannot be used: a file stands in its way. Set SOLIDARY_DATA to another folder.`,
    );
  });
});
