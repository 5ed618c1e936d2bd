/** Records that a row makes beside its own: parties and workplaces that it names, who a finding is against, who owns a firm. */
import type { ConditionSpec } from '../mapping/specs.ts';
import { isOneName, severalNames } from './awards.ts';
import type { Column } from './draft.ts';
import { countriesIn, countryList } from './drafted-lists.ts';
import { NAMED_RECORDS } from './needs.ts';
import { factOfParty } from './party-facts.ts';
import { slug } from './slug.ts';

const recordOf = (feeds: string): string => (feeds === 'workplaces' ? 'workplace' : slug(feeds));

/** A party is named by its number where each that is named has one, else by its name. */
export function partiesOf(columns: readonly Column[]): readonly object[] {
  return columns.flatMap(({ heading, feeds, cells }) => {
    const kind = NAMED_RECORDS[feeds ?? ''];
    if (feeds === undefined || kind === undefined) return [];
    const facts = columns.flatMap((column) => {
      const fact = factOfParty(column.feeds ?? '');
      return fact?.party === feeds ? [[fact.fact, column] as const] : [];
    });
    const number = facts.find(([fact]) => fact === 'number')?.[1];
    const isNumbered = number?.cells.every((cell, row) => cell.trim() !== '' || cells[row]?.trim() === '') === true;
    const by = number !== undefined && isNumbered ? number.heading : heading;
    const values = [['name', heading], ...facts.map(([fact, column]) => [fact, factValue(column)] as const)] as const;
    return [
      {
        record: recordOf(feeds),
        kind,
        key: [by],
        when: isNamed(heading, cells),
        values: Object.fromEntries(values),
      },
    ];
  });
}

const isNamed = (heading: string, cells: readonly string[]): ConditionSpec =>
  severalNames(cells) === undefined ? { column: heading, filled: true } : isOneName(heading);

function factValue(column: Column): unknown {
  return countriesIn(column) === undefined
    ? column.heading
    : { column: column.heading, valueList: countryList(column) };
}

export function findingParty(defendant: Column, key: readonly string[]): object {
  return {
    record: 'party',
    kind: 'FindingParty',
    key: [...key, { column: defendant.heading, mayBeBlank: true }],
    values: { finding: { record: 'finding' }, name: defendant.heading },
  };
}

export function ownership(owner: Column, key: readonly string[]): object {
  return {
    record: 'ownership',
    kind: 'Ownership',
    key: [...key, owner.heading],
    when: { column: owner.heading, filled: true },
    values: { owner: { record: 'owner' }, owned: { record: 'organisation' } },
  };
}

export const partyLink = (feeds: string, { heading, cells }: Column) => ({
  record: recordOf(feeds),
  when: isNamed(heading, cells),
});
