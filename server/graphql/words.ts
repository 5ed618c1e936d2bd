import { hasMessage, render, renderValue, word } from '../../schema/messages/index.ts';
import type { Param } from '../domain/outcome.ts';
import { wireParam } from '../usecases/wire.ts';

/** The article as cited; the debt of the employer itself has no article but a name. */
export function sayArticle(article: string): string {
  const code = `liability.article.${article}`;
  return hasMessage(code) ? render(code) : article;
}

/** The screen word of an engine code. */
export function sayWord(code: string): string {
  return word(code);
}

/** A typed value alone, with the names that the reader may see. */
export function sayValue(value: Param, names: (id: string) => string | undefined): string {
  return renderValue(wireParam(value), { names });
}
