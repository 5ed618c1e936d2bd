/** Times with the word of their unit, `8 min` or `1 h 30 min`, as plain numbers of minutes or hours. */
import { Decimal, decimal } from '../../domain/money.ts';

export type TimeUnit = 'minutes' | 'hours';

const HOURS = [
  ...['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden', 'hora', 'horas', 'heure', 'heures', 'ora', 'ore'],
  ...['uur', 'uren', 'godz', 'godzina', 'godziny', 'godzin', 't', 'time', 'timer', 'tim', 'timme', 'timmar'],
  ...['ساعة', 'ساعات'],
];
const MINUTES = [
  ...['min', 'mins', 'minute', 'minutes', 'minuten', 'minuto', 'minutos', 'minuti', 'minuut', 'minuta', 'minuty'],
  ...['minut', 'minutt', 'minutter', 'minuter', 'دقيقة', 'دقائق'],
];
const SECONDS = [
  ...['s', 'sec', 'secs', 'second', 'seconds', 'sek', 'sekunde', 'sekunden', 'seconde', 'secondes', 'seconden'],
];

const IN_SECONDS: ReadonlyMap<string, number> = new Map([
  ...HOURS.map((word) => [word, 3600] as const),
  ...MINUTES.map((word) => [word, 60] as const),
  ...SECONDS.map((word) => [word, 1] as const),
]);

const TIMED = /(\d+(?:\.\d+)?)(?:\s*(\p{L}+)(?:\.(?!\d))?)?/gu;
/** Hours, then the minutes beside them, `1 h 30 min` or `1h30`: one time, and no range. */
const HOURS_AND_MINUTES =
  /(\d+)\s*(\p{L}+)\.?\s*(?:(?:and|und|y|et|e|en|i|og|och)\s|و)?\s*(\d{1,2})(?![\d.])(?:\s*(\p{L}+)\.?)?/gu;
/** More digits than this no answer has: a third of an hour stays one. */
const DIGITS = 10;

/** Undefined where a word beside a number is no unit of time, or numbers with and without one stand together. */
export function inTimeUnit(answer: string, unit: TimeUnit): string | undefined {
  const size = unit === 'minutes' ? 60 : 3600;
  const of = (number: string, seconds: number) =>
    decimal(number).times(seconds).dividedBy(size).toDecimalPlaces(DIGITS, Decimal.ROUND_HALF_UP).toFixed();
  const joined = answer.replaceAll(HOURS_AND_MINUTES, (said, hours, first, minutes, second) => {
    const [large, small] = [secondsIn(first), second === undefined ? 60 : secondsIn(second)];
    if (large !== 3600 || small !== 60) return said;
    return `${decimal(hours).times(60).plus(minutes).toFixed()} min`;
  });
  const times = [...joined.matchAll(TIMED)].map(([, , word]) => (isUnit(word) ? secondsIn(word) : undefined));
  const named = new Set(times.filter((seconds) => seconds !== undefined));
  if (named.size === 0) return answer;
  if (named.size > 1 && times.includes(undefined)) return undefined;
  const [only] = named;
  return joined.replaceAll(TIMED, (said, number: string, word: string | undefined) => {
    const seconds = isUnit(word) ? secondsIn(word) : undefined;
    const rest = seconds === undefined ? said.slice(number.length) : '';
    return `${of(number, seconds ?? only ?? size)}${rest}`;
  });
}

const secondsIn = (word: string | undefined): number | undefined => IN_SECONDS.get((word ?? '').toLowerCase());
const isUnit = (word: string | undefined): boolean => secondsIn(word) !== undefined;
