/** A thread of the store: a connection of its own, one read or write at a time, answers as packed bytes. */
import { parentPort, workerData } from 'node:worker_threads';
import { SolidaryError } from '../../domain/errors.ts';
import { Connection } from './connection.ts';
import { loadDriver } from './driver.ts';
import type { Importing } from './imports.ts';
import { pack } from './pack.ts';
import { runRead } from './reads.ts';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './threads.ts';
import { runWrite } from './writes.ts';
import { Numbers } from './writing.ts';

const data = workerData as ThreadData;

async function open(): Promise<Importing> {
  const driver = await loadDriver(data.driver);
  const connection = new Connection(driver, data.path, { readOnly: data.reads, bulk: data.bulk });
  return { connection, numbers: new Numbers(connection) };
}

const opening = open();

parentPort?.on('message', async (request: ThreadRequest) => {
  const answer = await answerTo(request);
  const bytes = 'pieces' in answer ? answer.pieces.map((piece) => piece.bytes.buffer) : [];
  parentPort?.postMessage(answer, bytes);
  if (request.task === 'close') parentPort?.close();
});

async function answerTo(request: ThreadRequest): Promise<ThreadAnswer> {
  const { job } = request;
  try {
    return { job, pieces: pack(run(await opening, request)) };
  } catch (cause) {
    if (cause instanceof SolidaryError) return { job, code: cause.code, params: cause.params };
    return { job, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

function run(importing: Importing, request: ThreadRequest): unknown {
  const { connection } = importing;
  switch (request.task) {
    case 'read':
      return connection.snapshot(() =>
        runRead(connection, request.read, {
          mostRows: Number.POSITIVE_INFINITY,
          isCancelled: () => Atomics.load(request.cancelled, 0) === 1,
        }),
      );
    case 'write':
      return runWrite(importing, request.write);
    case 'close':
      return connection.close();
  }
}
