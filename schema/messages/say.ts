/** Words that every sentence needs, wherever it is made. */
import { lawNameIn } from './catalogue.ts';
import { currentLocale, currentTag } from './locale.ts';
import { hasMessage, render } from './render.ts';

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentTag()) + text.slice(1);
}

/** The article as cited; the debt of the employer itself has no article but a name. */
export function sayArticle(article: string): string {
  const code = `liability.article.${article}`;
  return hasMessage(code) ? render(code) : article;
}

/** The name of a law by its English name; its official one, in its own language, stands beside it where there is room. */
export function sayLaw(english: string): string {
  return lawNameIn(currentLocale(), english) ?? english;
}
