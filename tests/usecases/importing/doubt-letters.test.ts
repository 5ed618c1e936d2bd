import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doubtedLetters } from '../../../server/usecases/importing/doubt-letters.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { encoded } from '../../builders/encoded.ts';
import { type ImportDesk, importDesk } from '../../builders/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const mapping = (more: string) =>
  loadMapping(
    `
id: firms
publisher: town-hall
files:
  - name: firms
    glob: firms.csv
    format: csv
    delimiter: ';'
${more}
    records:
      - record: firm
        kind: Organisation
        key: [Nr]
        values: { name: Name }
`,
    'firms.yaml',
  );
const TEXT = 'Nr;Name\n1;Müller\n2;Straßenbau\n3;Köln\n4;Größe\n';

test('a file whose letters are others in another encoding is named, with its words in both', async () => {
  const file = desk.file('firms.csv', encoded(TEXT, 'ibm850'));
  expect(await doubtedLetters(mapping('    encoding: windows-1252'), [file])).toMatchObject([
    {
      file: 'firms.csv',
      remark: { code: 'draft.encoding', params: { read: 'windows-1252', other: 'ibm850', isAsked: 'yes' } },
    },
  ]);
  expect(await doubtedLetters(mapping('    encoding: ibm850'), [file])).toEqual([]);
});

test('nothing is shown of a file that holds names of workers, nor said of one that is not there', async () => {
  const file = desk.file('firms.csv', encoded(TEXT, 'ibm850'));
  expect(await doubtedLetters(mapping('    encoding: windows-1252\n    pseudonyms: [Name]'), [file])).toEqual([]);
  expect(await doubtedLetters(mapping(''), [{ name: 'firms.csv', path: `${file.path}.gone` }])).toEqual([]);
});
