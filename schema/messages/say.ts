/** Words that every sentence needs, wherever it is made. */
import { lawNameIn } from './catalogue.ts';
import { currentLocale, currentTag } from './locale.ts';
import { hasMessage, render } from './render.ts';

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentTag()) + text.slice(1);
}

/** A price that is exact, a bound or a range, of its ends as they are written. A range from nothing says no more than its upper end. */
export function sayBound(
  { bound, amount }: { readonly bound: string; readonly amount: string },
  low: string,
  high: string,
): string {
  switch (bound) {
    case 'at_least':
      return render('page.price.at-least', { price: low });
    case 'at_most':
      return render('page.price.at-most', { price: low });
    case 'between':
      return Number(amount) === 0
        ? render('page.price.at-most', { price: high })
        : render('page.price.between', { low, high });
    default:
      return low;
  }
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
