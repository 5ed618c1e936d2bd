/** Claims with payments: what the lists, the letters and the sheet say is left, and one that cannot be counted beside the others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { CLOSEST } from '../../../server/domain/letters/wording.ts';
import { sheetOf } from '../../../server/exporters/dossier/sheet.ts';
import { readClaim, sumUnpaid } from '../../../server/usecases/claims/read-claim.ts';
import { listDeadlines } from '../../../server/usecases/deadlines/list-deadlines.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { makeDossier } from '../../../server/usecases/dossier/make-dossier.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { previewLetter, readLetters, writeLetter } from '../../../server/usecases/letters/read-letters.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { readClaimsAhead } from '../../../server/usecases/overview/read-overview.ts';
import { listAllQuestions } from '../../../server/usecases/questions/list-all-questions.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';

const MAPPING = `
id: paid
publisher: paid
files:
  - name: firms
    glob: firms.csv
    format: csv
    records: [{record: firm, kind: Organisation, key: [id], values: {name: id}}]
  - name: contracts
    glob: contracts.csv
    format: csv
    records:
      - record: contract
        kind: Contract
        key: [number]
        values:
          number: number
          buyer: {reference: {kind: Organisation, key: [buyer]}}
          supplier: {reference: {kind: Organisation, key: [supplier]}}
          under: {list: [{reference: {kind: Contract, key: [under]}}]}
          aboveKnown: above_known
          kind: kind
          nace: nace
  - name: claims
    glob: claims.csv
    format: csv
    records:
      - record: claim
        kind: Claim
        key: [number]
        values:
          {number: number, title: number, employer: {reference: {kind: Organisation, key: [employer]}}, place: place, currency: currency}
  - name: lines
    glob: lines.csv
    format: csv
    records:
      - record: line
        kind: ClaimLine
        key: [claim, line]
        values:
          claim: {reference: {kind: Claim, key: [claim]}}
          number: line
          contract: {reference: {kind: Contract, key: [contract]}}
          kind: kind
          from: {column: from, formats: [YYYY-MM-DD]}
          until: {column: last_day, formats: [YYYY-MM-DD], lastDay: true}
          due: {column: due, formats: [YYYY-MM-DD]}
          amount: amount
          rateBasis: basis
  - name: events
    glob: events.csv
    format: csv
    records:
      - record: event
        kind: Event
        key: [claim, event]
        values:
          claim: {reference: {kind: Claim, key: [claim]}}
          kind: kind
          "on": {column: "on", formats: [YYYY-MM-DD]}
          fromRole: role
          by: {reference: {kind: Organisation, key: [by]}}
          to: {list: [{reference: {kind: Organisation, key: [to1]}}, {reference: {kind: Organisation, key: [to2]}}]}
          toRoles: {list: [torole]}
          aboutLines: {list: [{reference: {kind: ClaimLine, key: [claim, l1]}}, {reference: {kind: ClaimLine, key: [claim, l2]}}]}
          amount: amount
          currency: currency
`;

const line = (claim: string, id: string, kind: string, amount: string) =>
  `${claim},${id},c3,${kind},2025-03-01,2025-03-31,2025-04-15,${amount},generally_applied_cba`;
const FILES: Readonly<Record<string, string>> = {
  'firms.csv': 'id\nB\nM\nC\nE\n',
  'contracts.csv':
    'number,buyer,supplier,under,above_known,kind,nace\nc1,B,M,,yes,works,41\nc2,M,C,c1,yes,works,41\nc3,C,E,c2,yes,works,41\n',
  'claims.csv':
    'number,employer,place,currency\nwhole,E,NO,NOK\npart,E,NO,NOK\neuro,E,NO,NOK\ntogether,E,NO,NOK\nword,E,NO,NOK\nkroner,E,NO,kroner\n',
  'lines.csv': [
    'claim,line,contract,kind,from,last_day,due,amount,basis',
    line('whole', 'L1', 'wages', '1000.00'),
    line('part', 'L1', 'wages', '1234.56'),
    line('part', 'L2', 'wages', '300.00'),
    line('part', 'L3', 'social_contributions', '400.00'),
    line('euro', 'L1', 'wages', '1000.00'),
    line('word', 'L1', 'wages', '1000.00'),
    line('together', 'L1', 'wages', '1000.00'),
    line('together', 'L2', 'wages', '500.00'),
  ].join('\n'),
  'events.csv': [
    'claim,event,kind,on,role,by,to1,to2,torole,l1,l2,amount,currency',
    ...['whole', 'part', 'euro', 'together'].map((id) => `${id},1,written_claim,2025-05-20,creditor,,M,C,,,,,`),
    'whole,2,payment,2025-05-25,,C,,,creditor,L1,,1700.00,NOK',
    'part,2,payment,2025-05-25,,C,,,creditor,L2,L1,534.57,NOK',
    'euro,2,payment,2025-05-25,,C,,,creditor,L1,,700.00,EUR',
    'together,2,payment,2025-05-25,,C,,,creditor,,,700.00,NOK',
    'word,2,payment,2025-05-25,,C,,,creditor,L1,,700.00,kr',
  ].join('\n'),
};

const asOf = day('2025-06-01');
const claim = (name: string) => `paid:claim:${name}`;
const org = (name: string) => `paid:organisation:${name}`;
let deps: Deps;

beforeAll(async () => {
  deps = await emptyDeps();
  const folder = mkdtempSync(join(tmpdir(), 'solidary-paid-'));
  const files = Object.entries(FILES).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { name, path };
  });
  await importFiles(deps, { mapping: loadMapping(MAPPING, 'mapping.yaml'), files, workspace: 'local' });
  rmSync(folder, { recursive: true });
});
afterAll(() => deps.store.close());

const letter = async (name: string, party: string) =>
  writeLetter(
    await previewLetter(deps, { claim: claim(name), party: org(party), asOf, view: LOCAL, wording: CLOSEST }),
    true,
  ).text.replaceAll('\u00a0', ' ');

describe('a claim that is paid off', () => {
  test('gets no letter, and says why', async () => {
    const { plans, nobody } = await readLetters(deps, { claim: claim('whole'), asOf, view: LOCAL });
    expect(plans).toEqual([]);
    const paid = nobody.filter(({ reason }) => reason?.code === 'liability.reason.paid').map(({ party }) => party);
    expect(paid.sort()).toEqual([org('C'), org('E'), org('M')]);
    await expect(letter('whole', 'C')).rejects.toThrow(/no-letter/);
  });

  test('has no day ahead', async () => {
    const { lines } = await listDeadlines(deps, { asOf, view: LOCAL, claim: claim('whole') });
    expect(lines.filter(({ day: { on } }) => on >= asOf)).toEqual([]);
    const { deadlines } = await readClaimsAhead(deps, { asOf, view: LOCAL });
    expect(deadlines.filter((one) => one.claim === claim('whole'))).toEqual([]);
    expect(deadlines.map((one) => one.claim)).toContain(claim('part'));
  });
});

describe('a claim that is paid in part', () => {
  test('its letter says what each line was, what was paid since, and what is left', async () => {
    const text = await letter('part', 'E');
    expect(text).toMatch(/In all NOK 1,399\.99: NOK 999\.99 \(gross\)(,| and) NOK 400\.00 \(social contributions\)\./);
    expect(text).toMatch(
      /Line L1; What it is wages;.* Unpaid NOK 1,234\.56; Paid on it since NOK 234\.57; Still unpaid NOK 999\.99/,
    );
    expect(text).toMatch(/Line L2;.* Paid on it since NOK 300\.00; Still unpaid NOK 0\.00/);
    expect(text).toMatch(/Line L3; What it is social contributions;.* Still unpaid NOK 400\.00/);
    expect(text).not.toMatch(/Unpaid, gross/);
  });

  test('the lists say what is left', async () => {
    const left = async (name: string) => {
      const file = await readClaim(deps, { claim: claim(name), view: LOCAL });
      return file && sumUnpaid(deps, file)?.amount;
    };
    expect(await left('part')).toBe('1399.99');
    expect(await left('whole')).toBe('0.00');
    expect(await left('together')).toBe('800.00');
    expect(await left('euro')).toBeUndefined();
    expect(await left('kroner')).toBeUndefined();
  });

  test('the sheet holds the lines and the payments', async () => {
    const dossier = await makeDossier(deps, { claim: claim('part'), asOf, view: LOCAL, fileNumber: '1', author: 'a' });
    const { blocks } = sheetOf(dossier);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect(tables[0]?.map((row) => [row[0], ...row.slice(4)])).toEqual([
      ['L1', 'NOK\u00a01,234.56', 'NOK\u00a0234.57', 'NOK\u00a0999.99'],
      ['L2', 'NOK\u00a0300.00', 'NOK\u00a0300.00', 'NOK\u00a00.00'],
      ['L3', 'NOK\u00a0400.00', 'NOK\u00a00.00', 'NOK\u00a0400.00'],
    ]);
    expect(blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))).toContain(
      '25 May 2025; C; NOK\u00a0534.57; L2, L1',
    );
  });
});

test('a payment without a line leaves each line a range, and is said', async () => {
  const text = await letter('together', 'M');
  expect(text).toMatch(/In all NOK 800\.00 \(gross\)/);
  expect(text).toMatch(/Line L1;.*Still unpaid NOK 300\.00 to NOK 1,000\.00/);
  expect(text).toMatch(/Line L2;.*Still unpaid NOK 0\.00 to NOK 500\.00/);
  expect(text).toMatch(/Paid besides, without saying for which lines: NOK 700\.00 on 25 May 2025/);
});

test('an amount in another currency leaves the answers of other claims as they are', async () => {
  const { answer } = await traceLiability(deps, { claim: claim('euro'), asOf, view: LOCAL });
  expect(answer.missing.map(({ code }) => code)).toContain('liability.missing.payment.rate');
  const { lines, claims } = await listDeadlines(deps, { asOf, view: LOCAL });
  expect(claims).toEqual({ held: 6, read: 6, notAsked: [claim('kroner')] });
  expect(lines.some(({ claim: { id } }) => id === claim('part'))).toBe(true);
  const { answer: word } = await traceLiability(deps, { claim: claim('word'), asOf, view: LOCAL });
  expect(word.missing.map(({ code }) => code)).toContain('liability.missing.payment.currency');
  const { questions } = await listAllQuestions(deps, { asOf, view: LOCAL });
  expect(questions.some(({ fact }) => fact.code === 'liability.missing.payment.rate')).toBe(true);
});
