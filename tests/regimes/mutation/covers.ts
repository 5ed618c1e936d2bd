/** Which debts are covered, and on what basis: each group added and dropped, gross taken for net, each limit dropped. */
import { isList, isObject, type JsonObject, type Mutant, mutant } from './mutant.ts';

/** Groups that a line of a claim can have; damages are what a rule itself adds. */
const GROUPS = ['wages', 'contributions', 'tax', 'penalty', 'interest'] as const;

export function coverMutants(version: JsonObject): readonly Mutant[] {
  if (isList(version.debtors) && version.debtors.length === 0) return [];
  const covers = isObject(version.covers) ? version.covers : {};
  const makesDamages = version.adds !== undefined || version.own_debt !== undefined;
  const named = Object.keys(covers).filter((group) => group !== 'damages' || makesDamages);
  const groups = [...new Set([...GROUPS, ...named])].map((group) =>
    covers[group] === undefined
      ? mutant(version, ['covers', group], group === 'wages' ? { basis: 'gross' } : {}, 'added')
      : mutant(version, ['covers', group], undefined, 'dropped'),
  );
  const creditors = Object.entries(covers).flatMap(([group, how]) =>
    isObject(how) && how.creditors !== undefined
      ? [mutant(version, ['covers', group, 'creditors'], undefined, 'dropped')]
      : [],
  );
  return [...groups, ...creditors, ...wageMutants(version, isObject(covers.wages) ? covers.wages : undefined)];
}

function wageMutants(version: JsonObject, wages: JsonObject | undefined): readonly Mutant[] {
  if (wages === undefined) return [];
  const other = wages.basis === 'net' ? 'gross' : 'net';
  const basis = mutant(version, ['covers', 'wages', 'basis'], other, `${other} instead`);
  const limits = ['rates', 'kinds', 'any_rate'].filter((limit) => isList(wages[limit]));
  return [basis, ...limits.map((limit) => mutant(version, ['covers', 'wages', limit], undefined, 'dropped'))];
}
