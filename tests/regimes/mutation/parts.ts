/**
 * Everything else that a rule is made of, wherever it stands: members of lists, optional parts, periods and numbers.
 * It knows no primitive by name, so that a new one is tried too.
 */
import { at, isList, isObject, type Json, type JsonObject, type Mutant, mutant, type Path } from './mutant.ts';

/** Lists of which each member says something of its own. */
const LISTS: ReadonlySet<string> = new Set([
  'conditions',
  'defences',
  'exclude',
  'clocks',
  'switches',
  'scope',
  'debtors',
  'all',
  'any',
  'duties',
  'steps',
  'step',
  'shown_by',
  'of_employer',
  'or_status',
  'acts',
  'yields_to',
]);
/** Parts that may be absent: dropped one at a time. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'cap',
  'presume',
  'adds',
  'own_debt',
  'lump_sum',
  'alternative_to',
  'after',
  'groups',
  'binds',
  'when',
  'unless',
  'shortcut',
  'duty',
  'related',
  'successor',
  'creditors',
  'months',
  'unverified',
  'at',
  'of_employer',
  'along',
  'throughout',
  'waits',
  'spares',
  'opens',
  'by_group',
  'or_job_value',
  'longest',
]);
/** Said in words, or tried elsewhere. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'law',
  'version',
  'name',
  'who',
  'covers',
  'no_debtor',
  'working_days',
]);
const PERIODS: ReadonlySet<string> = new Set(['period', 'window', 'opens', 'within', 'every']);
const NUMBERS: ReadonlySet<string> = new Set([
  'months',
  'each',
  'value',
  'least_each',
  'at_least',
  'over',
  'at_most',
  'under',
]);
/** Days that a clock may run from: one is put in the place of another. */
const STARTS = ['due', 'work_end'] as const;
/** Clocks that run from a day; the others are reckoned from their act. */
const RUNNING: ReadonlySet<string> = new Set(['claim_within', 'expires', 'wait']);
const OTHER_WORD: Readonly<Record<string, string>> = {
  with_employer: 'after_employer',
  after_employer: 'with_employer',
  next_below: 'all_below',
  all_below: 'next_below',
};

export function partMutants(version: JsonObject): readonly Mutant[] {
  return Object.entries(version).flatMap(([key, value]) =>
    ELSEWHERE.has(key) ? [] : [...placeMutants(version, [key], key, value), ...inside(version, [key], value)],
  );
}

function inside(version: JsonObject, path: Path, value: Json): readonly Mutant[] {
  if (isList(value)) return value.flatMap((member, index) => inside(version, [...path, index], member));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ELSEWHERE.has(key)
      ? []
      : [...placeMutants(version, [...path, key], key, inner), ...inside(version, [...path, key], inner)],
  );
}

function placeMutants(version: JsonObject, path: Path, key: string, value: Json): readonly Mutant[] {
  return [
    ...members(version, path, key, value),
    ...(OPTIONAL.has(key) && !(isList(value) && LISTS.has(key)) && !isOnlyShown(version, path, key)
      ? [mutant(version, path, undefined, 'dropped')]
      : []),
    ...(PERIODS.has(key) && typeof value === 'string'
      ? [mutant(version, path, `${value}+P1D`, 'a day more'), mutant(version, path, `${value}-P1D`, 'a day less')]
      : []),
    ...((NUMBERS.has(key) || path.at(-2) === 'by_group') && typeof value === 'string' && /^[\d.]+$/.test(value)
      ? [mutant(version, path, String(Number(value) + 1), 'one more')]
      : []),
    ...starts(version, path, key, value),
    ...(path[0] === 'ladder' && typeof value === 'string' && OTHER_WORD[value] !== undefined && !isAlike(version, key)
      ? [mutant(version, path, OTHER_WORD[value], `${OTHER_WORD[value]} instead`)]
      : []),
  ];
}

/** A ladder that begins after the employer waits for it on every rung. */
function isAlike(version: JsonObject, key: string): boolean {
  return key === 'below' && at(version, ['ladder', 'first']) === 'after_employer';
}

/** What enforcement waits for is shown, the rank is the mode's; that a plea's time was not read is shown, the plea stays open. */
function isOnlyShown(version: JsonObject, path: Path, key: string): boolean {
  const clause = at(version, path.slice(0, -1));
  if (key === 'unverified') return isObject(clause) && clause.kind === 'limitation';
  return key === 'after' && isObject(clause) && clause.mode === 'enforced_after';
}

/** Each member dropped; the only clause or test of a list goes with the list. */
function members(version: JsonObject, path: Path, key: string, value: Json): readonly Mutant[] {
  if (!LISTS.has(key) || !isList(value)) return [];
  const needed = key === 'all' || key === 'any' || key === 'debtors' || key === 'shown_by';
  if (needed && value.length < 2) return [];
  return value.flatMap((member, index) => {
    const others = value.filter((_other, place) => place !== index);
    return changesNothing(path, key, member, others) ? [] : [mutant(version, [...path, index], undefined, 'dropped')];
  });
}

/** What is only shown: a defence or exclusion that turns on a judgement, a bar to collection alone. */
function changesNothing(path: Path, key: string, member: Json, others: readonly Json[]): boolean {
  if (isObject(member) && member.bars === 'enforcement') return true;
  if (!path.includes('defences') && !path.includes('exclude')) return false;
  return key === 'all' ? others.some(neverFrees) : neverFrees(member);
}

/** A defence that turns on a judgement is shown, and never frees: without it the answer is the same. */
function neverFrees(member: Json): boolean {
  if (!isObject(member)) return false;
  const test = isObject(member.if) ? member.if : member;
  if (isList(test.all)) return test.all.some(neverFrees);
  return test.judgement !== undefined || test.unsettled !== undefined;
}

/** A clock that says nothing runs from the day due. */
function starts(version: JsonObject, path: Path, key: string, value: Json): readonly Mutant[] {
  if (key === 'from' && path.at(-3) === 'clocks') {
    const other = STARTS.find((start) => start !== value) as string;
    return [mutant(version, path, other, `${other} instead`)];
  }
  if (key !== 'clocks' || !isList(value)) return [];
  return value.flatMap((clock, index) => {
    const silent = isObject(clock) && clock.from === undefined && RUNNING.has(String(clock.kind));
    return silent ? [mutant(version, [...path, index, 'from'], 'work_end', 'work_end instead')] : [];
  });
}
