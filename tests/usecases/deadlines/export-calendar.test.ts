import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import { saveClaim } from '../../../server/usecases/claims/save-claim.ts';
import { exportCalendar } from '../../../server/usecases/deadlines/export-calendar.ts';
import { fallenAway } from '../../../server/usecases/deadlines/fallen-away.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { traceLiability } from '../../../server/usecases/trace/trace-liability.ts';
import { readKnown } from '../../../server/usecases/wire.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const CLAIM = 'solidary-demo:claim:K-2025-014';
const NORWAY = 'solidary-demo:claim:K-2025-017';
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const traced = (asOf: string) => traceLiability(deps, { claim: CLAIM, asOf: day(asOf), view: LOCAL });

/** Entries as RFC 5545 has them: lines unfolded, one property each; alarms left out. */
function entriesOf(text: string): readonly ReadonlyMap<string, string>[] {
  const unfolded = text.replaceAll(/\r\n[ \t]/g, '');
  const lines = unfolded.replaceAll(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/g, '').split('\r\n');
  const entries: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') entries.push(new Map());
    const [, name = '', value = ''] = line.match(/^([^:]+):(.*)$/) ?? [];
    entries.at(-1)?.set(name, value.replaceAll('\\n', '\n').replaceAll(/\\([,;\\])/g, '$1'));
  }
  return entries;
}

describe('the days of a claim as a calendar', () => {
  test('each day ahead is an entry for a whole day that says what, whose, under which article and that it is no advice', async () => {
    const trace = await traced('2025-05-20');
    const { text, events } = exportCalendar(deps, trace);
    const entries = entriesOf(text).filter((entry) => entry.get('STATUS') !== 'CANCELLED');
    expect(entries).toHaveLength(events);
    const suit = entries.find((entry) =>
      entry.get('SUMMARY')?.startsWith('Last day to file suit: Trosse Trockenbau GmbH; '),
    );
    expect(suit?.get('DTSTART;VALUE=DATE')).toBe('20281231');
    expect(suit?.get('DESCRIPTION')).toContain('Under: § 13 MiLoG i.V.m. § 14 AEntG');
    expect(suit?.get('DESCRIPTION')).toContain('Runs from 31 Dec 2025 (3 years)');
    expect(suit?.get('DESCRIPTION')).toContain('This is not legal advice.');
    const opens = entries.filter((entry) => entry.get('SUMMARY')?.startsWith('First day on which it can be claimed'));
    expect(opens.map((entry) => entry.get('DTSTART;VALUE=DATE'))).toEqual(['20250616']);
    const debt = entries.find((entry) => entry.get('SUMMARY')?.startsWith('Last day of the debt itself: '));
    expect(debt?.get('DESCRIPTION')).toContain('Company: Mirova Montage UG');
  });

  test('every caution that the page shows beside a day stands in its entry', async () => {
    const trace = await traced('2025-05-20');
    const said = (with_: Partial<LiabilityRow>, act = /file suit/) => {
      const parties = trace.answer.parties.map((row) => ({ ...row, ...with_ }));
      const changed = { ...trace, answer: { ...trace.answer, parties } };
      const entry = entriesOf(exportCalendar(deps, changed).text).find((one) => act.test(one.get('SUMMARY') ?? ''));
      return entry?.get('DESCRIPTION');
    };
    expect(said({})).toContain('On these facts: ');
    expect(said({})).not.toContain('inferred');
    expect(said({ status: 'cannot_tell' })).toContain('On these facts: Cannot tell');
    expect(said({ inferred: true })).toContain('A link of the chain is inferred, not documented.');
    // The text of § 13 MiLoG was read; that a claim under it lasts three years is from memory, as is how long the debt does.
    expect(said({})).toContain('The law is not verified');
    expect(said({}, /the debt itself/)).toContain('The law is not verified');
    const norway = await traceLiability(deps, { claim: NORWAY, asOf: day('2025-05-20'), view: LOCAL });
    const claimBy = entriesOf(exportCalendar(deps, norway).text).filter((one) =>
      /written claim/.test(one.get('SUMMARY') ?? ''),
    );
    expect(claimBy.length).toBeGreaterThan(0);
    for (const one of claimBy) expect(one.get('DESCRIPTION')).not.toContain('not verified');
    const suit = entriesOf(exportCalendar(deps, trace).text).find((one) => /file suit/.test(one.get('SUMMARY') ?? ''));
    expect(suit?.get('SUMMARY')).toMatch(/; .*Mirova/);
  });

  test('nobody who does not answer has a day, and every row that does and has one ahead is there', async () => {
    const trace = await traced('2025-07-12');
    const kept = entriesOf(exportCalendar(deps, trace).text).filter((entry) => entry.get('STATUS') !== 'CANCELLED');
    const said = kept.map((entry) => entry.get('SUMMARY')).join('\n');
    for (const row of trace.answer.parties) {
      const ahead = row.deadlines.some(({ on, done }) => on >= '2025-07-12' && done === undefined);
      const name = trace.names(row.party) ?? row.party;
      if (row.status !== 'does_not_owe' && ahead) expect(said).toContain(name);
    }
    expect(said).not.toContain('Hallmarkt Handels SE');
  });

  test('of what was known on a day, each entry says so', async () => {
    const knownAt = readKnown('2030-01-31') ?? '';
    const trace = await traceLiability(deps, { claim: CLAIM, asOf: day('2025-05-20'), view: { ...LOCAL, knownAt } });
    const entries = entriesOf(exportCalendar(deps, trace, knownAt).text);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(entry.get('DESCRIPTION')).toContain('at the end of 31 Jan 2030');
    for (const entry of entriesOf(exportCalendar(deps, trace).text))
      expect(entry.get('DESCRIPTION')).not.toContain('from what was known');
  });

  test('days that have passed are counted and left out', async () => {
    const { passed, text } = exportCalendar(deps, await traced('2025-07-12'));
    expect(passed).toBe(3);
    expect(text).not.toContain('20250416');
  });

  test('lines are folded at 75 bytes and end as the standard says; the same answer is the same to the byte', async () => {
    const trace = await traced('2025-07-12');
    const { text } = exportCalendar(deps, trace);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
    const now = () => '2025-07-12T09:00:00.000Z';
    const again = async () => exportCalendar({ ...deps, now }, await traced('2025-07-12')).text;
    expect(await again()).toBe(await again());
  });

  test('taken in again on a later day the same entries are meant', async () => {
    const uids = async (asOf: string) =>
      entriesOf(exportCalendar(deps, await traced(asOf)).text).map((one) => one.get('UID'));
    const [before, after] = [await uids('2025-07-12'), await uids('2025-08-01')];
    expect(new Set(before).size).toBe(before.length);
    expect(after).toEqual(before);
  });

  test('an entry is stamped when it is written, also for a day to come, and says what stops it; who claims is reminded', async () => {
    const now = () => '2025-07-12T09:30:00.000Z';
    const { text } = exportCalendar({ ...deps, now }, await traced('2026-02-01'));
    const [suit] = entriesOf(text);
    expect(suit?.get('DTSTAMP')).toBe('20250712T093000Z');
    expect(Number(suit?.get('SEQUENCE'))).toBe(Date.parse('2025-07-12T09:30:00Z') / 60_000);
    expect(suit?.get('DESCRIPTION')).toContain('Stopped by: court filing');
    expect([...text.matchAll(/^TRIGGER:(.*)\r$/gm)].slice(0, 2).map(([, at]) => at)).toEqual(['-P13DT15H', '-PT15H']);
  });
});

/** What a calendar makes of a file: the newer of two entries with one mark stays, and one called off goes. */
function takeIn(calendar: Map<string, ReadonlyMap<string, string>>, text: string): void {
  for (const entry of entriesOf(text)) {
    const uid = entry.get('UID') ?? '';
    expect(Number(entry.get('SEQUENCE'))).toBeGreaterThanOrEqual(Number(calendar.get(uid)?.get('SEQUENCE') ?? 0));
    if (entry.get('STATUS') === 'CANCELLED') calendar.delete(uid);
    else calendar.set(uid, entry);
  }
}

const shown = (entries: Iterable<ReadonlyMap<string, string>>) =>
  [...entries]
    .filter((entry) => entry.get('STATUS') !== 'CANCELLED')
    .map((entry) => `${entry.get('DTSTART;VALUE=DATE')} ${entry.get('SUMMARY')} ${entry.get('DESCRIPTION')}`)
    .sort();

test('a calendar that takes in each file of a claim as it changes has the days of the last one, and none twice', async () => {
  const own = await seededDeps();
  const employer = 'solidary-demo:organisation:ulvik';
  const contract = 'solidary-demo:contract:SB-25-006';
  const head = { employer, place: 'NO', creditor: 'worker', currency: 'NOK', title: 'Pay' };
  const line = { kind: 'wages', contract, amount: '9000', rateBasis: 'generally_applied_cba' };
  const march = { ...line, from: '2025-03-01', until: '2025-04-01', due: '2025-04-15' };
  const april = { ...line, from: '2025-04-01', until: '2025-05-01', due: '2025-05-15' };
  const claimed = {
    kind: 'written_claim',
    on: '2025-07-01',
    from: 'creditor',
    to: ['solidary-demo:organisation:sletta'],
  };
  const paid = { kind: 'payment', on: '2025-07-02', from: employer, amount: '9000', aboutLines: [0] };
  const states = [
    { lines: [march, march, april] },
    { lines: [march, march, { ...april, due: '2025-05-20' }] },
    { lines: [march, march, { ...april, due: '2025-04-15' }] },
    { lines: [march, march, april], events: [paid] },
    { lines: [march, march, april], events: [paid, claimed] },
    { lines: [march, march, april], events: [{ ...claimed, on: '2025-06-20' }] },
    { lines: [march, { ...march, due: '2025-05-15' }, april], events: [claimed] },
  ];
  const calendar = new Map<string, ReadonlyMap<string, string>>();
  let id: string | undefined;
  for (const state of states) {
    const saved = await saveClaim(own, {
      ...{ view: LOCAL, workspace: 'local' },
      entry: { ...head, ...state, ...(id === undefined ? {} : { id }) },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    id = saved.claim.id;
    const trace = await traceLiability(own, { claim: id, asOf: day('2025-07-03'), view: LOCAL });
    const { text } = exportCalendar(own, trace);
    takeIn(calendar, text);
    expect(shown(calendar.values())).toEqual(shown(entriesOf(text)));
    expect(shown(calendar.values()).length).toBeGreaterThan(1);
  }
  await own.store.close();
});

describe('a day that an answer has no longer', () => {
  const asOf = day('2025-05-20');
  const withFallen = async () => {
    const question = { claim: CLAIM, asOf, view: LOCAL };
    const trace = await traceLiability(deps, question);
    return entriesOf(exportCalendar(deps, trace, undefined, await fallenAway(deps, question, trace)).text);
  };
  const stateOf = (entries: ReturnType<typeof entriesOf>) =>
    new Map(entries.map((entry) => [entry.get('UID'), entry.get('STATUS') ?? 'kept']));
  const source = { document: 'A letter', on: '2025-05-19' };
  const enter = async (kind: string, values: Readonly<Record<string, string>>) => {
    const asked = { entries: [{ kind, values }], source, view: LOCAL, workspace: 'local' } as const;
    const { rows, import: made = '' } = await enterRecords(deps, asked);
    expect(rows).toEqual([{ problems: [] }]);
    return made;
  };

  test('is called off where the line that it was of was taken out, and comes again with it', async () => {
    const before = stateOf(await withFallen());
    const line = { claim: CLAIM, kind: 'wages', from: '2025-06-01', until: '2025-06-30', due: '2025-07-31' };
    const made = await enter('ClaimLine', { ...line, amount: '100.00', contract: 'solidary-demo:contract:25-031' });
    const added = [...stateOf(await withFallen())].filter(([uid]) => !before.has(uid));
    expect(added.length).toBeGreaterThan(0);
    expect(added.map(([, state]) => state)).not.toContain('CANCELLED');
    await undoImport(deps, made, 'local');
    const after = stateOf(await withFallen());
    expect(added.map(([uid]) => after.get(uid))).toEqual(added.map(() => 'CANCELLED'));
    for (const [uid, state] of before) expect(after.get(uid)).toBe(state);
  });

  test('nothing is called off of an answer as it was known before', async () => {
    const question = { claim: CLAIM, asOf, view: { ...LOCAL, knownAt: '2020-01-01T00:00:00.000Z' } };
    const trace = await traceLiability(deps, { ...question, view: LOCAL });
    expect(await fallenAway(deps, question, trace)).toEqual([]);
  });
});
