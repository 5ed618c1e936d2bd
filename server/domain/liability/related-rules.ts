/** How a rule stands to others, whichever of the two says so. All that apply are shown; their sums are never added up. */
import { type Message, message } from '../outcome.ts';
import type { RegimeVersion } from './regime.ts';

/** Each way with its other side: where one rule gives way to another, the other goes before it. */
const WAYS = [
  ['yields_to', 'yields_of'],
  ['alternative_to', 'alternative_of'],
  ['transposed_by', 'transposes'],
] as const;

export interface RuleRelation {
  readonly how: (typeof WAYS)[number][number] | 'beside';
  readonly said: Message;
  readonly regime: RegimeVersion;
}

const relation = (how: RuleRelation['how'], regime: RegimeVersion): RuleRelation => ({
  how,
  said: message(`law.relation.${how}`),
  regime,
});

/** In the order of the ways, then of the rules; rules of one family that are in force at once stand beside one another. */
export function relatedRules(regime: RegimeVersion, all: readonly RegimeVersion[]): readonly RuleRelation[] {
  const others = all.filter(({ id }) => id !== regime.id);
  const said = WAYS.flatMap(([own, theirs]) => [
    ...others.filter(({ id }) => regime.relation?.[own]?.includes(id)).map((other) => relation(own, other)),
    ...others.filter((other) => other.relation?.[own]?.includes(regime.id)).map((other) => relation(theirs, other)),
  ]);
  const named = new Set(said.map(({ regime: { id } }) => id));
  const beside = others.filter(
    (other) => other.family === regime.family && !named.has(other.id) && areInForceAtOnce(regime, other),
  );
  return [...said, ...beside.map((other) => relation('beside', other))];
}

function areInForceAtOnce({ version: a }: RegimeVersion, { version: b }: RegimeVersion): boolean {
  return (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until);
}
