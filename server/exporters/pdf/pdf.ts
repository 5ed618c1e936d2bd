/** Sets a Typst document as a tagged PDF, in a thread of its own. */
import { PdfThread } from './pdf-thread.ts';

export { PdfError } from './pdf-thread.ts';

/** Pictures by the name that the text calls them by. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

const thread = new PdfThread();

/** The bytes of the PDF; the same text gives the same bytes. Throws PdfError with what the typesetter says. */
export function setPdf(source: string, pictures: Pictures = {}): Promise<Uint8Array> {
  return thread.set({ source, pictures });
}
