/** English made strange: every letter accented, every text a third longer, its ends marked. */
import type { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const PLAIN = 'ACDEGHIKLNOPRSTUWYZacdeghiklnoprstuwyz';
const ACCENTED = 'ÁÇĐÉĜĤÍĶĻÑÓṔŔŠŤÛŴÝŽáçđéĝĥíķļñóṕŕšťûŵýž';

function strange(text: string): string {
  const letters = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  const longer = Math.ceil(text.replaceAll(/[^A-Za-z]/g, '').length / 3);
  return longer === 0 ? letters : `${letters}${'~'.repeat(longer)}`;
}

/** A pattern of which only the text is changed; places, selections and plurals stand as they are. */
export function accented(ast: Ast): Ast {
  return ast.map((element) => {
    if (element.type === 0) return { ...element, value: strange(element.value) };
    if (!('options' in element)) return element;
    const options = Object.fromEntries(
      Object.entries(element.options).map(([name, option]) => [name, { ...option, value: accented(option.value) }]),
    );
    return { ...element, options } as typeof element;
  });
}
