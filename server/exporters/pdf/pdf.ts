/** Sets a Typst document as a tagged PDF, in a thread of its own: the first takes more than a second of computing. */
import { Worker } from 'node:worker_threads';

export class PdfError extends Error {}

/** Pictures by the name that the text calls them by. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

/** The bytes of the PDF; the same text gives the same bytes. Throws PdfError with what the typesetter says. */
export async function setPdf(source: string, pictures: Pictures = {}): Promise<Uint8Array> {
  const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), { workerData: { source, pictures } });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (cause) => reject(new PdfError(cause.message, { cause })));
    });
  } finally {
    await worker.terminate();
  }
}
