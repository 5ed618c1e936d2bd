/** Two who correct one record at once: what one of them left alone stays as the other made it, what both changed is asked. */
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

const standsIn = ({ to, text, picked }: FormField): Typed[string] =>
  to === undefined ? text : picked.map(({ id }) => id);

const isSame = (a: Typed[string] | undefined, b: Typed[string] | undefined): boolean =>
  textsOf(a).join('\n') === textsOf(b).join('\n');
