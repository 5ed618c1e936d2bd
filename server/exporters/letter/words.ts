/** Words that the parts of a letter share; what is not held stands as a marked blank. */
import { render } from '../../../schema/messages/index.ts';
import type { Particular } from '../../domain/letters/particular.ts';
import { type Message, type Param, param } from '../../domain/outcome.ts';
import { wireParam, wireParams } from '../answer/wire-param.ts';
import type { LetterText } from './facts.ts';

type Names = LetterText['names'];

export function say({ code, params }: Message, names?: Names): string {
  return render(code, wireParams(params), names === undefined ? {} : { names });
}

export const day = (on: string) => wireParam({ type: 'day', value: on } as Param);
export const partyName = (id: string, names: Names): string => names(id) ?? id;
export const codes = (values: readonly string[]) => wireParam(param.list(values.map(param.code)));

export function blank(name: Message, names?: Names): string {
  return render('letter.blank', { what: say(name, names) });
}

/** Its value, or its blank; a key that the letter does not have is a blank too. */
export function valueAt({ plan, names }: LetterText, key: string): string {
  const found = plan.particulars.find((one) => one.key === key);
  if (found === undefined) return blank({ code: `letter.particular.${key}`, params: {} });
  return told(found, names);
}

export function told({ name, value }: Particular, names: Names): string {
  return value === undefined ? blank(name, names) : say(value, names);
}
