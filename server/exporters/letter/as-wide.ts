/** A sentence of the answer, without what would tell again what the letter words wider. */
import type { Message, Param } from '../../domain/outcome.ts';
import type { LetterText } from './facts.ts';
import { say } from './words.ts';

/** Undefined where the sentence cannot be said without it. */
export function sayAsWide({ wording, names }: LetterText, { code, params }: Message): string | undefined {
  const { period, place, work, amount } = wording;
  const closed = new Set<Param['type']>([
    ...(period === 'days' || period === 'month' ? [] : (['day'] as const)),
    ...(place === 'workplace' && work === 'class' ? [] : (['contract'] as const)),
    ...(amount === 'each' ? [] : (['line'] as const)),
    ...(amount === 'none' ? (['money'] as const) : []),
  ]);
  const tells = (param: Param): boolean => (param.type === 'list' ? param.value.some(tells) : closed.has(param.type));
  const kept = Object.entries(params).filter(([, param]) => !tells(param));
  const text = say({ code, params: Object.fromEntries(kept) }, names);
  return text === code ? undefined : text;
}
