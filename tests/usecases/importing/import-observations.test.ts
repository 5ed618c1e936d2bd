import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { problemLine } from '../../../server/cli/ledger-lines.ts';
import { writeRejected } from '../../../server/usecases/importing/write-rejected.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { type ImportDesk, importDesk, VIEW, WORKSPACE } from '../../builders/import-desk.ts';

const MAPPING = `
id: visits
publisher: union
files:
  - name: visits
    glob: visits.csv
    format: csv
    records:
      - record: visit
        kind: Observation
        key: [Number]
        values:
          workplace: { reference: { kind: Workplace, key: [Site] } }
          about: About
          person: Who
          consent: { column: Agreed, formats: [YYYY-MM-DD] }
          list: { constant: ilo-2012 }
          indicator: Indicator
          seen: { constant: true }
          "on": { column: Day, formats: [YYYY-MM-DD] }
          text: Words
`;
const HEADER = 'Number,Site,About,Who,Agreed,Indicator,Day,Words';
const SECRET = 'Quendolin Abernathy';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.close());

async function imported(...rows: readonly string[]) {
  const result = await desk.run(MAPPING, [desk.file('visits.csv', `${[HEADER, ...rows].join('\n')}\n`)]);
  const held = await desk.store.pageRecords('Observation', {}, VIEW, { first: 100 });
  return { ledger: result.ledger, problems: await desk.problems(result.id), held: held.items };
}

describe('importing observations', () => {
  test('of a workplace a source is enough; of a person, the person’s own consent', async () => {
    const { ledger, held } = await imported(
      '1,north,workplace,,,isolation,2025-06-01,Locked gate',
      '2,north,person,P-1,2025-06-02,debt_bondage,2025-06-02,Owes for the journey',
    );
    expect([ledger.accepted, ledger.rejected, held.length]).toEqual([2, 0, 2]);
  });

  test('about a person without consent: refused with file, line, field, why and how to mend, and nothing of the row kept', async () => {
    const { ledger, problems, held } = await imported(
      `1,north,person,P-1,,debt_bondage,2025-06-02,${SECRET} owes for the journey`,
      `2,north,person,${SECRET},2025-06-02,isolation,2025-06-02,Locked in`,
      `3,north,person,P-2,2025-06-02,isolation,31 June,${SECRET} locked in`,
      `4,north,person,P-3,2025-06-02,isolation,2025-06-02,${SECRET} is undocumented`,
    );
    expect([ledger.accepted, ledger.rejected]).toEqual([0, 4]);
    expect(held).toEqual([]);
    expect(problems.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ['visits.csv', 2, 'Agreed', 'import.observation-consent'],
      ['visits.csv', 3, 'Who', 'import.observation-pseudonym'],
      ['visits.csv', 4, 'Day', 'import.not-a-day'],
      ['visits.csv', 5, 'Words', 'import.observation-status'],
    ]);
    const [consent] = problems;
    expect(consent?.value).toBe('');
    expect(render('import.observation-consent.remedy', consent?.params)).toMatch(/Ask the person.*2025-06-02/);
    expect(consent === undefined ? '' : problemLine(consent)).toMatch(/visits\.csv.*consent.*Ask the person/s);
    expect(JSON.stringify(problems)).not.toContain('Quendolin');
  });

  test('nor does the file of rejected rows hold it', async () => {
    const { problems } = await imported(`1,north,person,P-1,,debt_bondage,2025-06-02,${SECRET} owes`);
    const folder = join(desk.folder, 'rejected');
    const files = [{ name: 'visits.csv', path: join(desk.folder, 'visits.csv') }];
    const paths = await writeRejected({ mapping: loadMapping(MAPPING, 'visits.yaml'), files, problems, folder });
    for (const path of paths) expect(readFileSync(path, 'utf8').trim()).toMatch(/^.?Number,.*Words$/);
  });

  test('a row with a broken quote keeps none of its text either', async () => {
    const { problems } = await imported(`1,north,person,P-1,,isolation,2025-06-02,"${SECRET}" said so`);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('Quendolin');
  });

  test('the store itself refuses it, whichever way it came', async () => {
    const { store, deps } = desk;
    const start = { id: 'i', workspace: WORKSPACE, mapping: 'm', publisher: 'p', files: [], startedAt: deps.now() };
    await store.startImport(start);
    const values = { about: 'person', person: 'P-1', indicator: 'isolation' };
    const source = { document: 'd' };
    const statement = { subject: 'o', kind: 'Observation' as const, part: 'main', publisher: 'p', values, source };
    const batch = { import: 'i', workspace: WORKSPACE, file: 'd', sequence: 0, lastLine: 1, at: deps.now() };
    const put = store.putBatch({ ...batch, rows: [{ line: 1, statements: [statement] }], problems: [] });
    await expect(put).rejects.toMatchObject({ code: 'bad-statement' });
  });
});
