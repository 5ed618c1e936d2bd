import { hasMessage, render, word } from '../../schema/messages/index.ts';

/** The article as cited; the debt of the employer itself has no article but a name. */
export function sayArticle(article: string): string {
  const code = `liability.article.${article}`;
  return hasMessage(code) ? render(code) : article;
}

/** The screen word of an engine code. */
export function sayWord(code: string): string {
  return word(code);
}
