/** What a rule turns on beyond what every letter says: read from its anchor, clocks, coverage and tests. */
import { objectsIn } from '../liability/objects-in.ts';
import type { Clock, EventTest, RegimeVersion } from '../liability/regime.ts';
import { CONTRACT_FIELDS } from '../liability/test.ts';
import type { ClaimLine, Contract } from '../model.ts';
import { type Message, message, type Param, param } from '../outcome.ts';
import { contractsOf, lastDayOf, ownContracts } from './general.ts';
import { every, type LetterFacts, one, type Particular } from './particular.ts';

export function ruleParticulars(
  given: LetterFacts,
  regime: RegimeVersion,
  lines: readonly ClaimLine[],
): readonly Particular[] {
  const work = contractsOf(given, lines);
  const own = ownContracts(given);
  const held: Readonly<Record<string, () => Message | undefined>> = {
    due_day: () =>
      every(
        lines.map(({ due }) => due),
        param.day,
      ),
    contract_day: () =>
      every(
        own.map(({ signed }) => signed),
        param.day,
      ),
    work_end: () => every(work.map(lastDayOf), param.day),
    own_end: () => every(own.map(lastDayOf), param.day),
    completion: () => dayOf(given, ['completion_notice', 'acceptance']),
    rate_basis: () =>
      every(
        lines.map(({ rateBasis }) => rateBasis),
        param.code,
      ),
    net_share: () => one(given.facts.claim.netFactor && param.decimal(given.facts.claim.netFactor.toString())),
  };
  const found: Particular[] = [...keysOf(regime)].map((key) =>
    named(message(`letter.particular.${key}`), key, held[key]?.()),
  );
  return [
    ...found,
    ...fieldsOf(regime).map((field) =>
      named(
        message('letter.particular.field', { field: param.code(wordOf(field)) }),
        `field.${field}`,
        fieldValue(work, field),
      ),
    ),
    ...daysAsked(regime).map((event) =>
      named(message('letter.particular.event', { event: param.code(event) }), `event.${event}`, dayOf(given, [event])),
    ),
    ...factsAsked(regime).map((fact) =>
      named(message('letter.particular.fact', { fact: param.code(fact) }), `fact.${fact}`, factValue(given, fact)),
    ),
  ].map((particular) => ({ ...particular, rule: regime.id }));
}

const named = (name: Message, key: string, value: Message | undefined): Particular => ({
  key,
  name,
  ...(value === undefined ? {} : { value }),
});

const OF_CLOCK: Readonly<Record<string, string>> = {
  due: 'due_day',
  year_end: 'due_day',
  work_end: 'work_end',
  own_end: 'own_end',
  head_end: 'completion',
  completion: 'completion',
  purchase: 'contract_day',
};
const OF_ANCHOR: Readonly<Record<string, string>> = {
  contract: 'contract_day',
  head_contract: 'contract_day',
  amendment: 'contract_day',
  purchase: 'contract_day',
  completion: 'completion',
  due: 'due_day',
};

const clocksOf = (regime: RegimeVersion): readonly Clock[] => [
  ...regime.clocks,
  ...regime.debtors.flatMap(({ clocks }) => clocks ?? []),
];

function keysOf(regime: RegimeVersion): ReadonlySet<string> {
  const starts = clocksOf(regime).flatMap(({ from }) =>
    typeof from === 'object' && 'earliest' in from ? from.earliest : [from ?? 'due'],
  );
  const keys = starts.flatMap((from) => (typeof from === 'string' && OF_CLOCK[from] ? [OF_CLOCK[from]] : []));
  const anchor = OF_ANCHOR[regime.version.anchor];
  const { wages } = regime.covers;
  return new Set([
    ...(anchor === undefined ? [] : [anchor]),
    ...keys,
    ...(wages?.rates === undefined ? [] : ['rate_basis']),
    ...(wages?.basis === 'net' ? ['net_share'] : []),
  ]);
}

/** Days of acts that a clock runs from: those of others, not the act that the letter itself is. */
function daysAsked(regime: RegimeVersion): readonly string[] {
  const events = clocksOf(regime).flatMap(({ from }) => objectsIn(from).filter((o): o is EventTest => 'event' in o));
  const kinds = events.filter(({ by }) => by !== 'creditor').map(({ event }) => event);
  return [...new Set(kinds)].filter((kind) => kind !== 'completion_notice' && kind !== 'acceptance');
}

const wordOf = (field: string): string => (field === 'nace' ? 'sector' : field === 'kind' ? 'kind_of_contract' : field);

/** Fields of the contract that its scope and conditions test. */
function fieldsOf(regime: RegimeVersion): readonly string[] {
  const tests = objectsIn([regime.scope, regime.conditions, regime.debtors.map(({ conditions }) => conditions ?? [])]);
  return [
    ...new Set(
      tests.flatMap((test) => ('contract' in test && typeof test.contract === 'string' ? [test.contract] : [])),
    ),
  ];
}

function fieldValue(contracts: readonly Partial<Contract>[], field: string): Message | undefined {
  const key = CONTRACT_FIELDS[field];
  if (key === undefined) return undefined;
  const asParam = (value: unknown): Param => (key === 'nace' ? param.text(String(value)) : param.code(String(value)));
  return every<unknown>(
    contracts.map((contract) => contract[key]),
    asParam,
  );
}

/** What is asked of the company itself. */
function factsAsked(regime: RegimeVersion): readonly string[] {
  const tests = objectsIn([regime.scope, regime.conditions, regime.exclude, regime.debtors]);
  const own = tests.flatMap((test) => {
    const { fact, of } = test as { fact?: unknown; of?: unknown };
    return typeof fact === 'string' && (of === undefined || of === 'self') ? [fact] : [];
  });
  return [...new Set(own)].filter((fact) => fact !== 'status');
}

function factValue({ facts, party }: LetterFacts, asked: string): Message | undefined {
  const known = facts.parties.find(({ id }) => id === party)?.facts.filter(({ fact }) => fact === asked) ?? [];
  const last = known.at(-1)?.value;
  return one(last === undefined ? undefined : param.code(String(last)));
}

function dayOf({ facts }: LetterFacts, kinds: readonly string[]): Message | undefined {
  const days = facts.events.flatMap(({ kind, on, occurred }) =>
    kinds.includes(kind) && occurred && on !== undefined ? [on] : [],
  );
  return one(days.length === 0 ? undefined : param.day(days.sort()[0] as (typeof days)[number]));
}
