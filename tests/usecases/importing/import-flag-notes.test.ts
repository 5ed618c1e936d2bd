import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

const MAPPING = `
id: notes
publisher: union
files:
  - name: notes
    glob: notes.csv
    format: csv
    records:
      - record: note
        kind: FlagNote
        key: [Number]
        values:
          contract: { reference: { kind: Contract, key: [Contract] } }
          test: Test
          kind: Kind
          "on": { column: Day, formats: [YYYY-MM-DD] }
          by: Who
          text: Words
`;
const HEADER = 'Number,Contract,Test,Kind,Day,Who,Words';
const GOOD = '1,K,price-below-lawful-labour,explanation,2020-02-20,the supplier,Boards of the buyer';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.close());

async function imported(...rows: readonly string[]) {
  const result = await desk.run(MAPPING, [desk.file('notes.csv', `${[HEADER, ...rows].join('\n')}\n`)]);
  const held = await desk.store.pageRecords('FlagNote', {}, VIEW, { first: 100 });
  const problems = await desk.problems(result.id);
  const why = problems.map(({ line, code, params }) => `${line}: ${render(code, params as never)}`);
  return { ledger: result.ledger, why, held: held.items.length };
}

describe('importing notes on flags', () => {
  test('takes what the page would take', async () => {
    expect(await imported(GOOD)).toMatchObject({ ledger: { in: 1, accepted: 1 }, why: [], held: 1 });
  });

  test('refuses a test or kind that there is none of, and a day to come, each with its line and why', async () => {
    const { ledger, why, held } = await imported(
      GOOD,
      '2,K,no-such-test,verdict,2020-02-20,the buyer,x',
      '3,K,price-below-lawful-labour,decision,2199-02-25,the buyer,x',
    );
    expect([ledger.in, ledger.accepted, ledger.rejected, held]).toEqual([3, 1, 2, 1]);
    expect(why).toEqual([
      '3: The note on a flag names no-such-test, which is not known here.',
      '3: The note on a flag names verdict, which is not known here.',
      '4: The note on a flag is of a day that has not come yet: 2199-02-25.',
    ]);
  });
});
