/** Two who correct one record at once: what one of them left alone stays as the other made it, what both changed is asked. */
import { LOCALES, type Locale } from '../../../schema/messages/locale.ts';
import { param } from '../../domain/outcome.ts';
import { type Typed, textsOf } from './check-entry.ts';
import type { FormField } from './read-form.ts';
import type { Report } from './source.ts';

const NOTHING = '–';

/** `began`: the fields as they stood when the typing began; `now`: the form as it stands. */
export function withMeanwhile(typed: Typed, began: Typed, now: readonly FormField[], report: Report): Typed {
  const changed = now.filter((field) => !isSame(began[field.name], standsIn(field)));
  for (const field of changed) {
    const [mine, theirs] = [typed[field.name], standsIn(field)];
    if (isSame(mine, began[field.name]) || isSame(mine, theirs)) continue;
    const value = field.to === undefined ? field.text : field.picked.map(({ label }) => label).join(', ');
    report(field.name, 'entry.changed-meanwhile', { value: param.text(value || NOTHING) });
  }
  const theirs = changed
    .filter(({ name }) => isSame(typed[name], began[name]))
    .map((field): readonly [string, Typed[string]] => [field.name, standsIn(field)]);
  return { ...typed, ...Object.fromEntries(theirs) };
}

export interface Begun {
  readonly typed: Typed;
  readonly began: Typed;
}

/** A form that was begun in another language, in the words of this one: what says the same in either was changed by nobody. */
export async function inWordsOfNow(
  { typed, began }: Begun,
  now: readonly FormField[],
  readIn: (locale: Locale) => Promise<readonly FormField[]>,
): Promise<Begun> {
  let open = now.filter((field) => !isSame(began[field.name], standsIn(field)));
  const same: FormField[] = [];
  for (const locale of LOCALES) {
    if (open.length === 0) break;
    const fields = new Map((await readIn(locale)).map((field) => [field.name, field]));
    const saysSo = ({ name }: FormField) => {
      const then = fields.get(name);
      return then !== undefined && isSame(began[name], standsIn(then));
    };
    same.push(...open.filter(saysSo));
    open = open.filter((field) => !saysSo(field));
  }
  const standing = (fields: readonly FormField[]) =>
    Object.fromEntries(fields.map((field) => [field.name, standsIn(field)]));
  const leftAlone = same.filter(({ name }) => isSame(typed[name], began[name]));
  return { typed: { ...typed, ...standing(leftAlone) }, began: { ...began, ...standing(same) } };
}

const standsIn = ({ to, text, picked }: FormField): Typed[string] =>
  to === undefined ? text : picked.map(({ id }) => id);

const isSame = (a: Typed[string] | undefined, b: Typed[string] | undefined): boolean =>
  textsOf(a).join('\n') === textsOf(b).join('\n');
