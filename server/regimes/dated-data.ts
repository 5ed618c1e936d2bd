/** A YAML file of dated data read by its shape; the first thing that is wrong refuses the file, with an example. */
import { parse } from 'yaml';
import type { z } from 'zod';
import { SolidaryError } from '../domain/errors.ts';

/** Throws `bad-regime` with file, key, value, reason and the example given. */
export function readData<S extends z.ZodType>(shape: S, text: string, file: string, example: string): z.output<S> {
  const found = shape.safeParse(yamlOf(text, file, example));
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  throw refusal(file, issue?.path.join('.') ?? '', 'this entry', issue?.message ?? 'is not as expected', example);
}

function yamlOf(text: string, file: string, example: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw refusal(file, '', 'the file', `is not YAML: ${(cause as Error).message}`, example);
  }
}

export function refusal(file: string, key: string, value: string, reason: string, example: string): SolidaryError {
  return new SolidaryError('bad-regime', { file, key, value, reason, example });
}
