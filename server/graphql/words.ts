import { renderValue, word } from '../../schema/messages/index.ts';
import type { Param } from '../domain/outcome.ts';
import { wireParam } from '../usecases/wire.ts';

/** The screen word of an engine code. */
export function sayWord(code: string): string {
  return word(code);
}

/** A typed value alone, with the names that the reader may see. */
export function sayValue(value: Param, names: (id: string) => string | undefined): string {
  return renderValue(wireParam(value), { names });
}
