import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { writeNotice } from '../../../server/usecases/public-record/write-notice.ts';
import { readKnown } from '../../../server/usecases/wire.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';
import { state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const draft = (payment: string) =>
  writeNotice(deps, { payment: `solidary-demo:subsidy:${payment}`, asOf: day('2025-07-12'), view: LOCAL });

describe('the draft of a notice to the agency that paid', () => {
  test('says that it is a draft, whom it is for, what was paid and where that stands', async () => {
    const text = await draft('P-301');
    expect(text).toMatch(/^DRAFT, NOT SENT\./);
    expect(text).toContain('To: Invented regional development office\n');
    expect(text).toContain('Oficina Lameira Lda was paid on 20 Jan 2025.');
    expect(text).toContain('Amount: €48,000.00');
    expect(text).toContain('Source: payments.csv, line 2, by solidary-demo');
  });

  test('from what was known then says so at its head', async () => {
    const knownAt = readKnown('2099-01-31');
    if (knownAt === undefined) throw new Error('no day');
    const payment = 'solidary-demo:subsidy:P-301';
    const text = await writeNotice(deps, { payment, asOf: day('2025-07-12'), view: { ...LOCAL, knownAt } });
    expect(text).toMatch(/^DRAFT, NOT SENT\.[^\n]*\n\nMade from what was known at the end of 31 Jan 2099\./);
    expect(await draft('P-301')).not.toContain('Made from what was known');
  });

  test('tells each case at its stage, under its article, with its source and its days', async () => {
    const text = await draft('P-301');
    expect(text).toContain('The payment beside case I-502 of Invented labour inspectorate (PT)');
    expect(text).toContain('Stage: assessed');
    expect(text).toContain('Rule: art. 198-A(2)(b) Lei 23/2007');
    expect(text).toContain('Source: findings.csv, line 3, by solidary-demo');
    expect(text).toContain('16 Jun 2024 to 15 Jun 2025');
    expect(text).toContain('[to be looked up: Whether the authority ordered');
  });

  test('what is missing stands in brackets, and a case that is alleged is told as such', async () => {
    const party = 'solidary-demo:organisation:nordkai';
    await state(deps, [
      { kind: 'Finding', id: 'alleged', values: { stage: 'alleged', subjects: ['safety'], from: '2025-01-01' } },
      { kind: 'FindingParty', id: 'alleged:1', values: { finding: 'alleged', organisation: party } },
      {
        ...{ kind: 'Subsidy', id: 'to-nordkai' },
        values: { recipient: party, fund: 'eu', farm: true, place: 'DE', on: '2025-05-01' },
      },
    ]);
    const text = await writeNotice(deps, { payment: 'to-nordkai', asOf: day('2025-07-12'), view: LOCAL });
    expect(text).toContain('Stage: alleged');
    expect(text).toContain('[missing: A decision');
    expect(text).toContain('[your name and address]');
  });

  test('a case against a firm that is only named alike is told to nobody', async () => {
    await expect(draft('P-302')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a case that may lead to people without leave to stay warns of it, another does not', async () => {
    expect(await draft('P-301')).toContain('BEFORE IT GOES OUT');
    expect(await draft('P-303')).not.toContain('BEFORE IT GOES OUT');
  });

  test('what the rule does not cover is said once, and no wage record is named', async () => {
    await state(deps, [
      {
        ...{ kind: 'WageRecord', id: 'secret-record' },
        values: {
          ...{ employer: 'solidary-demo:organisation:charneca', number: 'W-SECRET', place: 'PT', sector: '01' },
          ...{ from: '2025-03-01', until: '2025-04-01', hours: '168', basis: 'gross', headcount: 1 },
          paid: { bound: 'exact', amount: '500.00', currency: 'EUR' },
        },
      },
    ]);
    const text = await draft('P-303');
    expect(text.match(/does not cover pay below the floor/g)).toHaveLength(1);
    expect(text).not.toMatch(/W-SECRET|secret-record/);
  });

  test('its words judge nobody', async () => {
    for (const payment of ['P-301', 'P-303'])
      expect(await draft(payment)).not.toMatch(/guilty|violat|victim|criminal|offen[dc]er|fraud/i);
  });

  test('a payer that the record does not name is left blank; nothing is written where nothing is for review', async () => {
    const recipient = 'solidary-demo:organisation:charneca';
    await state(deps, [
      { kind: 'Subsidy', id: 'blank', values: { recipient, fund: 'eu', farm: true, place: 'PT', on: '2025-05-01' } },
      { kind: 'Subsidy', id: 'early', values: { recipient, fund: 'eu', farm: true, place: 'PT', on: '2021-05-01' } },
    ]);
    const of = (payment: string) => writeNotice(deps, { payment, asOf: day('2025-07-12'), view: LOCAL });
    expect(await of('blank')).toContain('To: [name and address of the agency that paid: not in the record]');
    await expect(of('early')).rejects.toMatchObject({ code: 'not-found' });
    await expect(of('nothing')).rejects.toMatchObject({ code: 'not-found' });
  });
});
