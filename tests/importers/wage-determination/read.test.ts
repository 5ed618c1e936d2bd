/** A general wage determination as SAM.gov publishes it, read by the mapping that ships. Rates and counties are changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { suggestMapping } from '../../../server/usecases/mapping/suggest-mapping.ts';
import { type ImportDesk, importDesk, VIEW } from '../../builders/import-desk.ts';

const MAPPING = readFileSync(
  join(import.meta.dirname, '../../../seed/mappings/public-lists/us-wage-determinations.yaml'),
  'utf8',
);
let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const TEXT = `"General Decision Number: CA20240018 06/07/2024

Superseded General Decision Number: CA20230018

State: California

Construction Types: Building, Heavy (Heavy and Dredging) and
Highway

Counties: Alameda, Contra Costa, Del Norte, Humboldt and
Mendocino Counties in California.

Modification Number     Publication Date
          0              01/05/2024
          1              01/12/2024
          2              06/07/2024

 ASBE0016-004 01/01/2023

AREA 1: ALAMEDA AND CONTRA COSTA COUNTIES

AREA 2: DEL NORTE AND MENDOCINO COUNTIES

                                  Rates          Fringes

Asbestos Workers/Insulator
(Includes the application of
all insulating materials)
     Area 1......................$ 77.31            23.53
     Area 2......................$ 56.92            23.53

----------------------------------------------------------------
 ASBE0016-008 01/01/2024

                                  Rates          Fringes

Asbestos Removal
worker/hazardous material
handler (Includes
preparation and wetting)
.................................$ 36.63             9.27

 BOIL0549-001 01/01/2021

                                  Rates          Fringes

BOILERMAKER......................$ 49.62            41.27

----------------------------------------------------------------
 CARP0034-003 07/01/2023

                                  Rates          Fringes

Piledriver.......................$ 56.90            35.31
Diver

    (Wet) up to 50 ft depth......$ 113.50           35.31
    (Stand-by)...................$ 61.75            35.31

 DEPTH PAY (Surface Diving):
     050 to 100 ft        $2.00 per foot

----------------------------------------------------------------
 ELEC0302-001 02/26/2024

                                  Rates          Fringes

CABLE SPLICER....................$ 73.13         3%+31.05
ELECTRICIAN......................$ 65.00         3%+31.05

 ELEV0008-001 01/01/2024

                                  Rates          Fringes

ELEVATOR MECHANIC................$ 80.76       37.885+a+b

FOOTNOTE:
PAID VACATION:  Employer contributes 8% of regular hourly rate
after 5 years of service.

----------------------------------------------------------------
* ENGI0003-008 06/26/2023

                                  Rates          Fringes

OPERATOR:  Power Equipment
(LANDSCAPE WORK ONLY)
     GROUP 1
         AREA 1..................$ 53.63            31.45
         AREA 2..................$ 55.63            31.45
     GROUP 2
         AREA 1..................$ 50.03            31.45

GROUP DESCRIPTIONS:

GROUP 1:  Landscape Finish Grade Operator

----------------------------------------------------------------
  SUCA1999-001 05/14/1999

                                  Rates          Fringes

LABORER:  Driller & Helper.......$ 12.45 **           0.00
TRUCK DRIVER  $ 15.00 **

WELDERS - Receive rate prescribed for craft performing
operation to which welding is incidental.

================================================================

 Note: Executive Order 13706 establishes a minimum of $15.00 an hour.

          END OF GENERAL DECISION"
`;

test('every rate has its class with the headings above it, its place, its version and the fringe benefits on top', async () => {
  const { ledger } = await desk.run(MAPPING, [desk.file('CA20240018.txt', TEXT.replaceAll('\n', '\r\n'))]);
  expect(ledger).toMatchObject({ in: 15, accepted: 15, rejected: 0 });
  const { items } = await desk.store.pageRecords('Benchmark', {}, VIEW, { first: 100 });
  const rates = new Map(items.map(({ values }) => [values.workClass, values]));
  const amounts = [...rates].map(([name, { value }]) => [name, (value as { amount: string }).amount]);
  expect(Object.fromEntries(amounts)).toEqual({
    'Asbestos Workers/Insulator (Includes the application of all insulating materials): Area 1': '77.31',
    'Asbestos Workers/Insulator (Includes the application of all insulating materials): Area 2': '56.92',
    'Asbestos Removal worker/hazardous material handler (Includes preparation and wetting)': '36.63',
    BOILERMAKER: '49.62',
    Piledriver: '56.90',
    'Diver: (Wet) up to 50 ft depth': '113.50',
    'Diver: (Stand-by)': '61.75',
    'CABLE SPLICER': '73.13',
    ELECTRICIAN: '65.00',
    'ELEVATOR MECHANIC': '80.76',
    'OPERATOR: Power Equipment (LANDSCAPE WORK ONLY): GROUP 1: AREA 1': '53.63',
    'OPERATOR: Power Equipment (LANDSCAPE WORK ONLY): GROUP 1: AREA 2': '55.63',
    'OPERATOR: Power Equipment (LANDSCAPE WORK ONLY): GROUP 2: AREA 1': '50.03',
    'LABORER: Driller & Helper': '12.45',
    'TRUCK DRIVER': '15.00',
  });
  expect(rates.get('ELECTRICIAN')).toMatchObject({
    ...{ place: 'US-CA', unit: 'hour', from: '2024-06-07', until: '2025-01-01', number: 'CA20240018, ELEC0302-001' },
    cite: expect.stringMatching(
      /of 06\/07\/2024 for Building.* in Alameda.*fringe benefits on top, an hour: 3%\+31\.05$/,
    ),
  });
});

test('what stands behind the dots and is no rate is rejected by its line, and another text is refused', async () => {
  const odd = TEXT.replace('$ 49.62            41.27', '$ 49.62 to 51.00   41.27');
  const result = await desk.run(MAPPING, [desk.file('odd.txt', odd)]);
  expect(result.ledger).toMatchObject({ in: 15, rejected: 1 });
  expect(await desk.problems(result.id)).toMatchObject([{ column: 'rate', code: 'import.not-an-amount' }]);
  const other = await desk.run(MAPPING, [desk.file('other.txt', 'Rates  Fringes\nBOILERMAKER...$ 1.00')]);
  expect(await desk.problems(other.id)).toMatchObject([{ line: 1, code: 'import.no-determination' }]);
  expect((await suggestMapping(desk.file('draft.txt', TEXT))).mapping).toContain('format: wage-determination');
});
