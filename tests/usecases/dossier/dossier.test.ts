import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formatDay, inLocale } from '../../../schema/messages/index.ts';
import { loadLanguage } from '../../../schema/messages/load.ts';
import { LOCALES } from '../../../schema/messages/locale.ts';
import { day } from '../../../server/domain/dates.ts';
import { decodeFacts, encodeFacts } from '../../../server/exporters/dossier/facts.ts';
import { sheetOf } from '../../../server/exporters/dossier/sheet.ts';
import { dossierTypst } from '../../../server/exporters/dossier/typst.ts';
import { setPdf } from '../../../server/exporters/pdf/pdf.ts';
import { factsOf } from '../../../server/importers/case/read.ts';
import { readCaseFile } from '../../../server/usecases/cases/run-cases.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { makeDossier, remakeDossier } from '../../../server/usecases/dossier/make-dossier.ts';
import { dossierPdf, writeDossier } from '../../../server/usecases/dossier/write-dossier.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { readKnown } from '../../../server/usecases/wire.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const CLAIM = 'solidary-demo:claim:K-2025-014';
const CASES = join(import.meta.dirname, '../../cases');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

/** Without the marks that keep a day together where the text runs from the right. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const ASKED = {
  ...{ asOf: day('2025-07-12'), view: LOCAL },
  ...{ fileNumber: 'A <1> & "2"', author: 'the works council' },
};

const make = () => makeDossier(deps, { ...ASKED, claim: CLAIM });

describe('the answer sheet', () => {
  test('holds the answer, every source with its document, and the law with the day it was checked', async () => {
    const dossier = await make();
    expect(dossier.answer.total_claim).toBe('21176.00');
    expect(dossier.first_day).toMatchObject({ on: '2028-12-31', what: 'file_by' });
    expect(dossier.law.map(({ id }) => id)).toContain('de-milog-13');
    for (const { checked } of dossier.law) expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    const stated = new Set(dossier.sources.map(({ record }) => record));
    const { records } = await traceLiability(deps, { claim: CLAIM, asOf: day('2025-07-12'), view: LOCAL });
    expect([...stated].sort()).toEqual([...new Set(records)].sort());
    for (const source of dossier.sources) {
      expect(source.document).not.toBe('');
      expect(source.hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('of a place of which no law is encoded does not say that nobody else was found liable', async () => {
    const dossier = await make();
    const parties = dossier.answer.parties.filter(({ regime }) => regime === 'employment');
    const of = (code: string) => {
      const missing = [{ code, params: {}, text: 'Which law of CZ' }] as unknown as typeof dossier.answer.missing;
      return JSON.stringify(sheetOf({ ...dossier, answer: { ...dossier.answer, parties, missing } }));
    };
    const most = dossier.answer.max_recovery ?? '';
    expect(most).toMatch(/^\d+\.\d\d$/);
    expect(of('liability.missing.no_law')).toContain('Which law of CZ');
    expect(of('liability.missing.no_law')).not.toMatch(/No statutory liability was found/);
    expect(of('liability.missing.no_law')).not.toContain(most.replace(/(?=(\d{3})+\.)/, ','));
    expect(of('another')).toMatch(/No statutory liability was found/);
  });

  test('made again from its own file it is the same to the byte', async () => {
    const { json } = writeDossier(await make());
    const again = await remakeDossier(deps, json, 'sheet.json');
    expect(again.same).toBe(true);
    expect(writeDossier(again.dossier).json).toBe(json);
  });

  test('of what was known then says so, in the file and in words, and is made again the same', async () => {
    const request = { claim: CLAIM, asOf: day('2025-07-12'), fileNumber: '1', author: 'the works council' };
    const knownAt = deps.now();
    const dossier = await makeDossier(deps, { ...request, view: { ...LOCAL, knownAt } });
    expect(dossier.as_known).toBe(knownAt);
    const at = `${knownAt.slice(0, 16).replace('T', ' ')} UTC`;
    expect(JSON.stringify(sheetOf(dossier))).toContain(`Made from what was known at ${at}.`);
    expect((await remakeDossier(deps, writeDossier(dossier).json, 'sheet.json')).same).toBe(true);
    expect(JSON.stringify(await make())).not.toContain('as_known');
  });

  test('of what was known at the end of a day names the day at its head, in every format and language', async () => {
    const knownAt = readKnown('2099-01-31');
    const request = { claim: CLAIM, asOf: day('2025-07-12'), fileNumber: '1', author: 'the works council' };
    const view = knownAt === undefined ? LOCAL : { ...LOCAL, knownAt };
    const dossier = await makeDossier(deps, { ...request, view });
    expect(dossier).toMatchObject({ as_known: knownAt, as_known_day: '2099-01-31' });
    expect((await remakeDossier(deps, writeDossier(dossier).json, 'sheet.json')).same).toBe(true);
    for (const language of LOCALES) {
      await loadLanguage(language);
      const said = { ...dossier, language };
      const on = inLocale(language, () => formatDay('2099-01-31'));
      const [, first] = inLocale(language, () => sheetOf(said)).blocks;
      expect(bare(JSON.stringify(first))).toContain(on);
      expect(bare(writeDossier(said).html)).toContain(on);
      expect(bare(dossierTypst(said))).toContain(on);
    }
  });

  test('a fact changed by hand, an answer changed by hand and another law each show', async () => {
    const { json } = writeDossier(await make());
    const changed = async (from: string, to: string) => {
      expect(json).toContain(from);
      return (await remakeDossier(deps, json.replace(from, to), 'sheet.json')).same;
    };
    expect(await changed('"total_claim": "21176.00"', '"total_claim": "11176.00"')).toBe(false);
    expect(await changed('"status": "owes"', '"status": "may_owe"')).toBe(false);
    expect((await remakeDossier({ ...deps, debtClocks: [] }, json, 'sheet.json')).same).toBe(false);
  });

  test('the page has every party, says that it is no legal advice, and lets no text of a user become markup', async () => {
    const dossier = await make();
    const { html } = writeDossier(dossier);
    for (const row of dossier.answer.parties) expect(html).toContain(dossier.names[row.party] ?? row.party);
    expect(html).toContain('This is not legal advice.');
    expect(html).toContain('A &lt;1&gt; &amp; &quot;2&quot;');
    expect(html).not.toContain('<1>');
    expect(html).not.toMatch(/dossier\.[a-z-]+|undefined|\bNaN\b/);
  });

  test('names what each source is about, and nobody is handed an id to read', async () => {
    for (const claim of [CLAIM, 'solidary-demo:claim:K-2025-017']) {
      const text = JSON.stringify(sheetOf(await makeDossier(deps, { ...ASKED, claim })));
      expect(text.match(/"[^"]*solidary-demo:[^"]*"/g) ?? []).toEqual([]);
    }
    const { names } = await make();
    expect(names['solidary-demo:claim:K-2025-014']).toBe('K-2025-014');
    expect(names['solidary-demo:party-fact:trosse:own_needs:2025-02-24:25-031']).toBe(
      'Trosse Trockenbau GmbH, own needs, 25-031, fitting of drywall, labour only',
    );
  });

  test('the PDF is tagged, dated by the question, the same to the byte when made again, and takes text as text', async () => {
    const wild = `${String.raw`"#panic("x") \ $ * _ ] `}Łódź, يوسف, ${'x'.repeat(200)}`;
    const dossier = { ...(await make()), author: wild };
    const pdf = Buffer.from(await dossierPdf(dossier));
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('D:20250712');
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
    expect(pdf.equals(Buffer.from(await dossierPdf(dossier)))).toBe(true);
  }, 60_000);

  test('what the typesetter refuses is said', async () => {
    await expect(setPdf('#no-such-function()')).rejects.toThrow(/no-such-function|unknown variable/);
  }, 60_000);

  test('several set at once are each their own, and what was refused leaves nothing behind', async () => {
    // Without a day of its own a document carries the second in which it was set.
    const [first, last] = ['One', 'Three'].map((title) => `#set document(date: none)\n= ${title}`) as [string, string];
    const texts = [first, '#no-such-function()', last];
    const alone = [await setPdf(first), await setPdf(last)].map((pdf) => Buffer.from(pdf));
    const [one, two, three] = await Promise.allSettled(texts.map((text) => setPdf(text)));
    expect(two?.status).toBe('rejected');
    const pdfs = [one, three].map((set) => (set?.status === 'fulfilled' ? Buffer.from(set.value) : undefined));
    expect(pdfs.map((pdf, at) => pdf?.equals(alone[at] as Buffer))).toEqual([true, true]);
    expect(Buffer.from(await setPdf(last)).equals(alone[1] as Buffer)).toBe(true);
  }, 60_000);

  test('a day names its line and when it was kept, a payment what it came to, and what is missing of the claim is told', async () => {
    const bergen = 'solidary-demo:claim:K-2025-017';
    const own = await seededDeps();
    const paid = { kind: 'payment', claim: bergen, by: 'solidary-demo:organisation:ulvik', toRoles: ['creditor'] };
    const line = (n: number) => [`solidary-demo:claim-line:K-2025-017:L${n}`];
    const acts = [
      { ...paid, on: '2025-07-11', aboutLines: line(2), amount: '1000', currency: 'EUR', worth: '11500' },
      { ...paid, on: '2025-07-11', aboutLines: line(3), amount: '270000', currency: 'NOK' },
    ];
    const source = { document: 'Bank slip', on: '2025-07-11', by: 'The bank' };
    const entries = acts.map((values) => ({ kind: 'Event', values }));
    const entered = await enterRecords(own, { entries, source, view: LOCAL, workspace: 'local' });
    expect(entered.rows.flatMap(({ problems }) => problems)).toEqual([]);
    const dossier = await makeDossier(own, { ...ASKED, claim: bergen });
    await loadLanguage('de');
    const [english, german] = (['en', 'de'] as const).map((locale) =>
      bare(inLocale(locale, () => JSON.stringify(sheetOf(dossier)))),
    );
    expect(english).toContain('last day for a written claim to arrive, line L2: 15 Jul 2025 (done on 10 Jul 2025)');
    expect(english).toContain('€1,000.00 = NOK\u00a011,500.00');
    expect(english).toContain('243,000.00 is more than is left of its lines');
    expect(german).not.toMatch(/"high|"medium|"low/);
    expect((await remakeDossier(own, writeDossier(dossier).json, 'sheet.json')).same).toBe(true);
    await own.store.close();
  });

  test('a rule that reaches nobody is said once, with its reason and all whom it leaves out', async () => {
    const dossier = await make();
    const { blocks } = sheetOf(dossier);
    const apart = blocks.find((block) => block.kind === 'list');
    const parties = dossier.answer.parties.filter(({ regime }) => regime === 'de-safleisch-3');
    expect(parties.every(({ status }) => status === 'does_not_owe')).toBe(true);
    const said = apart?.kind === 'list' ? apart.items.filter((item) => item.includes('de-safleisch-3')) : [];
    expect(said).toHaveLength(1);
    for (const { party } of parties) expect(said[0]).toContain(dossier.names[party]);
  });

  test.each([
    ['text that is no JSON', 'x'],
    ['another JSON', '{"format": "other"}'],
  ])('%s is refused with file and reason', async (_, text) => {
    await expect(remakeDossier(deps, text, 'x.json')).rejects.toThrow(/bad-file/);
  });
});

test.each(readdirSync(CASES))('the facts of %s go to JSON and back without loss', (file) => {
  const facts = factsOf(readCaseFile(join(CASES, file)).input);
  expect(decodeFacts(JSON.parse(JSON.stringify(encodeFacts(facts))))).toEqual(facts);
});
