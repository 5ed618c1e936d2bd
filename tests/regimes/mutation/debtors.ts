/** Who is reached and how it answers: each limit dropped and set, each mode taken for another. */
import { at, isList, isObject, type Json, type JsonObject, type Mutant, mutant, type Path } from './mutant.ts';

const POSITIONS = ['end_client', 'main_contractor', 'intermediate'] as const;

const clausesOf = (version: JsonObject): readonly Path[] =>
  isList(version.debtors) ? version.debtors.map((_clause, index) => ['debtors', index]) : [];

export function whoMutants(version: JsonObject): readonly Mutant[] {
  return clausesOf(version).flatMap((clause) => {
    const path = [...clause, 'who'];
    const who = at(version, path);
    if (!isObject(who)) return [];
    if (isObject(who.related)) return relatedMutants(version, path, who.related);
    return [...limits(version, path, who), ...positions(version, path, who), ...directs(version, path, who)];
  });
}

/** Whoever stands beside another: each way of standing so dropped, each limit of the other dropped, and beside whom. */
function relatedMutants(version: JsonObject, path: Path, related: JsonObject): readonly Mutant[] {
  const place = [...path, 'related'];
  const by = isList(related.by) ? related.by : [];
  const to = isObject(related.to) ? Object.keys(related.to) : [];
  return [
    mutant(version, place, undefined, 'dropped'),
    ...by.flatMap((_standing, index) =>
      by.length < 2 ? [] : [mutant(version, [...place, 'by', index], undefined, 'dropped')],
    ),
    ...to.map((limit) => mutant(version, [...place, 'to', limit], undefined, 'dropped')),
    ...(related.to === 'employer' ? [] : [mutant(version, [...place, 'to'], 'employer', 'employer instead')]),
  ];
}

/** Each limit dropped, unless everyone whom it keeps out answers by another clause anyway. */
function limits(version: JsonObject, path: Path, who: JsonObject): readonly Mutant[] {
  return Object.keys(who)
    .filter((limit) => {
      const kept = limit === 'position' && isList(who.position) ? who.position : undefined;
      return kept === undefined || POSITIONS.some((one) => !kept.includes(one) && !answersAnyway(version, path, one));
    })
    .map((limit) => mutant(version, [...path, limit], undefined, 'dropped'));
}

/** One position fewer, one more. */
function positions(version: JsonObject, path: Path, who: JsonObject): readonly Mutant[] {
  const place = [...path, 'position'];
  const held = isList(who.position) ? who.position : undefined;
  if (held === undefined && who.direct !== undefined) return [];
  const before = held ?? POSITIONS;
  return POSITIONS.flatMap((one): readonly Mutant[] => {
    if (!before.includes(one))
      return answersAnyway(version, path, one) ? [] : [mutant(version, place, [...before, one], `with ${one}`)];
    const left = before.filter((other) => other !== one);
    return left.length === 0 ? [] : [mutant(version, place, left, `without ${one}`)];
  });
}

/** Parts of a clause that its debt may hang on, or that make its debt smaller or later. */
const BINDING = ['conditions', 'defences', 'clocks', 'switches', 'after', 'groups', 'cap', 'duty'] as const;

/** Another clause names this position and asks for nothing: its answer is the strongest that there is, so no other clause changes it. */
function answersAnyway(version: JsonObject, path: Path, position: string): boolean {
  return clausesOf(version).some((other) => {
    const clause = at(version, other);
    if (other[1] === path[1] || !isObject(clause) || !isObject(clause.who)) return false;
    const { position: named, ...limits } = clause.who;
    const own = at(version, path);
    const same = Object.entries(limits).every(([limit, value]) => isObject(own) && own[limit] === value);
    const names = named === undefined || (isList(named) && named.includes(position));
    const asks = BINDING.some((part) => clause[part] !== undefined) || !same;
    return names && !asks && (clause.mode === 'joint' || clause.mode === 'surety');
  });
}

/** The employer's own client alone, or all but it. */
function directs(version: JsonObject, path: Path, who: JsonObject): readonly Mutant[] {
  const place = [...path, 'direct'];
  if (who.direct !== undefined) return [mutant(version, place, !who.direct, `${!who.direct} instead`)];
  if (who.rung !== undefined || who.contract !== undefined) return [];
  return [mutant(version, place, true, 'set')];
}

/** Modes that give another rung or hang on another act. Joint debtor and surety answer alike: the word differs, the answer does not. */
const OTHER_MODES: Readonly<Record<string, readonly string[]>> = {
  joint: ['subsidiary'],
  surety: ['subsidiary'],
  enforced_after: ['joint', 'subsidiary'],
  subsidiary: ['joint', 'enforced_after'],
  ladder: ['joint'],
};

/** Modes that hang on what is said under `after`: where nothing is said there, both give the second rung and no more. */
const HANG_ON_AFTER: readonly unknown[] = ['subsidiary', 'enforced_after'];

/** A clause whose text was not read is never more than "cannot tell", which has no rank. */
function isUnread(conditions: Json | undefined): boolean {
  if (!isList(conditions)) return false;
  return conditions.some((one) => isObject(one) && isObject(one.if) && one.if.unsettled !== undefined);
}

export function modeMutants(version: JsonObject): readonly Mutant[] {
  return clausesOf(version).flatMap((clause) => {
    const path = [...clause, 'mode'];
    const mode = at(version, path);
    if (isUnread(at(version, [...clause, 'conditions']))) return [];
    const others = OTHER_MODES[String(mode)] ?? [];
    const alike = HANG_ON_AFTER.includes(mode) && at(version, [...clause, 'after']) === undefined;
    return (alike ? others.filter((other) => !HANG_ON_AFTER.includes(other)) : others).map((other) =>
      mutant(version, path, other as Json, `${other} instead`),
    );
  });
}
