/** A reader thread: its own read-only connection, one read at a time, answers as packed bytes. */
import { parentPort, workerData } from 'node:worker_threads';
import { SolidaryError } from '../../domain/errors.ts';
import { Connection } from './connection.ts';
import { loadDriver } from './driver.ts';
import { pack } from './pack.ts';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './reader.ts';
import { runRead } from './reads.ts';

const data = workerData as ThreadData;
const opening = loadDriver(data.driver).then((driver) => new Connection(driver, data.path, { readOnly: true }));

parentPort?.on('message', async (request: ThreadRequest) => {
  const answer = await answerTo(request);
  const bytes = 'pieces' in answer ? answer.pieces.map((piece) => piece.bytes.buffer) : [];
  parentPort?.postMessage(answer, bytes);
});

async function answerTo(request: ThreadRequest): Promise<ThreadAnswer> {
  const { job } = request;
  try {
    const connection = await opening;
    const options = {
      mostRows: Number.POSITIVE_INFINITY,
      isCancelled: () => Atomics.load(request.cancelled, 0) === 1,
    };
    return { job, pieces: pack(connection.snapshot(() => runRead(connection, request, options))) };
  } catch (cause) {
    if (cause instanceof SolidaryError) return { job, code: cause.code, params: cause.params };
    return { job, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
