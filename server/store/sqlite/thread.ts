/** A thread of the store: a connection of its own, one read or write at a time, answers as packed bytes. */
import { parentPort, workerData } from 'node:worker_threads';
import { SolidaryError } from '../../domain/errors.ts';
import { Connection } from './connection.ts';
import { loadDriver } from './driver.ts';
import type { Importing } from './imports.ts';
import { type Piece, pack } from './pack.ts';
import type { ReadingOptions } from './reading.ts';
import { readInPieces } from './reads.ts';
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
  const { job } = request;
  try {
    run(await opening, request);
    send({ job, done: true });
  } catch (cause) {
    if (cause instanceof SolidaryError) send({ job, code: cause.code, params: cause.params });
    else send({ job, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
  }
  if (request.task === 'close') parentPort?.close();
});

function send(answer: ThreadAnswer): void {
  parentPort?.postMessage(answer, 'piece' in answer ? [answer.piece.bytes.buffer] : []);
}

function run(importing: Importing, request: ThreadRequest): void {
  const { connection } = importing;
  const sendAll = (pieces: Iterable<Piece>): void => {
    for (const piece of pieces) send({ job: request.job, piece });
  };
  switch (request.task) {
    case 'read':
      connection.forgetWorkspaces();
      connection.snapshot(() => sendAll(readInPieces(connection, request.read, readingOptions(request.cancelled))));
      break;
    case 'write':
      sendAll(pack(runWrite(importing, request.write)));
      break;
    case 'close':
      connection.close();
      break;
  }
}

function readingOptions(cancelled: Int32Array): ReadingOptions {
  return { mostRows: Number.POSITIVE_INFINITY, isCancelled: () => Atomics.load(cancelled, 0) === 1 };
}
