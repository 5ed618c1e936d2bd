/** Reads a dossier back: what it was made from, and the text as it stands, so that the two can be compared. */
import { z } from 'zod';
import { SolidaryError } from '../../domain/errors.ts';

const source = z.strictObject({
  record: z.string(),
  publisher: z.string(),
  document: z.string(),
  sheet: z.string().optional(),
  line: z.number().optional(),
  hash: z.string().optional(),
  import: z.string(),
  recorded: z.string(),
});

const file = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  media_type: z.string(),
  bytes: z.number(),
  data: z.base64().optional(),
});

const head = z.object({
  format: z.literal('solidary-dossier/1'),
  language: z.string().optional(),
  as_known: z.string().optional(),
  as_known_day: z.string().optional(),
  file_number: z.string(),
  author: z.string(),
  claim: z.strictObject({ id: z.string(), title: z.string().nullable() }),
  names: z.record(z.string(), z.string()),
  facts: z.json(),
  sources: z.array(source),
  files: z.array(file).optional(),
});

export type ReadDossier = z.output<typeof head>;

/** Throws `bad-file` with file and reason for a text that is no dossier. */
export function readDossier(text: string, file: string): ReadDossier {
  const bad = (reason: string, cause?: unknown) => new SolidaryError('bad-file', { file, reason }, cause);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw bad((error as Error).message, error);
  }
  const found = head.safeParse(json);
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  throw bad(`${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'unreadable'}`);
}
