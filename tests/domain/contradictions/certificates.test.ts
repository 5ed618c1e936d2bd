import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { certificate, contradictions, finding, told, wageRecord, without } from './facts.ts';

describe('a certificate and a case about work at the same workplace', () => {
  const set = (cert: Parameters<typeof certificate>[0], found: Parameters<typeof finding>[0] = {}) =>
    told({ certificates: [certificate(cert)], findings: [finding(found)] });

  test('is for review where both cover a day, to the day', () => {
    expect(set({})).toEqual(['to_review']);
    expect(set({ until: day('2024-03-02') })).toEqual(['to_review']);
    expect(set({ until: day('2024-03-01') })).toEqual([]);
    expect(set({ from: day('2024-04-30') })).toEqual(['to_review']);
    expect(set({ from: day('2024-05-01') })).toEqual([]);
  });

  test('says which days both cover', () => {
    const [one] = contradictions({ certificates: [certificate()], findings: [finding()] });
    expect(one?.agrees.find(({ code }) => code.endsWith('shared-days'))?.params).toEqual({
      from: { type: 'day', value: '2024-03-01' },
      to: { type: 'day', value: '2024-04-30' },
    });
  });

  test('a day that nobody knows is asked for, and never guessed', () => {
    const lacks = (name: 'from' | 'until', of: 'certificate' | 'case') =>
      told({
        certificates: [of === 'certificate' ? without(certificate(), name) : certificate({ until: day('2024-04-01') })],
        findings: [of === 'case' ? without(finding(), name) : finding({ until: day('2024-07-01') })],
      });
    expect(lacks('until', 'certificate')).toEqual(['cannot_tell certificate-until']);
    expect(told({ certificates: [without(certificate(), 'from')], findings: [finding()] })).toEqual([
      'cannot_tell certificate-from',
    ]);
    // The first day of the work is known and covered.
    expect(lacks('until', 'case')).toEqual(['to_review']);
    expect(lacks('from', 'case')).toEqual(['cannot_tell work-from']);
    expect(told({ certificates: [certificate()], findings: [without(finding(), 'from', 'until')] })).toEqual([
      'cannot_tell work-from work-until',
    ]);
  });

  test('one that was withdrawn or suspended counts until then', () => {
    expect(set({ status: 'withdrawn', statusOn: day('2024-03-02') })).toEqual(['to_review']);
    expect(set({ status: 'suspended', statusOn: day('2024-03-01') })).toEqual([]);
    expect(set({ status: 'withdrawn' })).toEqual(['cannot_tell status-day']);
    expect(set({ status: 'expired' })).toEqual(['to_review']);
    expect(set({ status: 'valid' })).toEqual(['to_review']);
  });

  test('says at which stage the case stands; one that is closed says not how it ended', () => {
    const stages = (stage: string) =>
      contradictions({ certificates: [certificate()], findings: [finding({ stage })] }).map(({ outcome, agrees }) => [
        outcome,
        agrees.map(({ code }) => code).find((code) => code.includes('stage')),
      ]);
    expect(stages('alleged')).toEqual([['to_review', 'contradiction.agrees.stage-alleged']]);
    expect(stages('judgment')).toEqual([['to_review', 'contradiction.agrees.stage-judgment']]);
    expect(stages('closed')).toEqual([['cannot_tell', undefined]]);
    expect(told({ certificates: [certificate()], findings: [without(finding(), 'stage')] })).toEqual([
      'cannot_tell stage',
    ]);
  });

  test('another workplace is another matter; one that is not named is asked for', () => {
    expect(set({}, { workplace: 'Q' })).toEqual([]);
    const unplaced = without(finding(), 'workplace');
    expect(told({ certificates: [certificate()], findings: [unplaced] })).toEqual(['cannot_tell finding-workplace']);
    const byName = { ...unplaced, against: [{ party: 'F', link: 'by_name' as const }] };
    expect(told({ certificates: [certificate()], findings: [byName] })).toEqual([
      'cannot_tell same-firm finding-workplace',
    ]);
    expect(told({ certificates: [certificate()], findings: [{ ...unplaced, against: [] }] })).toEqual([]);
    const ofFirm = { ...without(certificate(), 'workplace'), holder: 'F' };
    expect(told({ certificates: [ofFirm], findings: [finding()] })).toEqual(['cannot_tell certificate-workplace']);
  });

  test('a case that comes after the day of the question is not looked at', () => {
    const facts = { certificates: [certificate()], findings: [finding()] };
    expect(told({ ...facts, asOf: day('2024-05-31') })).toEqual([]);
    // Opened on that day, and decided only later: how it stood in between is not recorded.
    expect(told({ ...facts, asOf: day('2024-06-01') })).toEqual(['cannot_tell stage']);
    expect(told({ ...facts, asOf: day('2024-08-31') })).toEqual(['cannot_tell stage']);
    expect(told({ ...facts, asOf: day('2024-09-01') })).toEqual(['to_review']);
  });
});

test('a certificate that was withdrawn after the day of the question was in force on it', () => {
  const withdrawn = certificate({ status: 'withdrawn', statusOn: day('2024-02-01') });
  const early = finding({ opened: day('2024-01-20'), decided: day('2024-01-25') });
  const at = (asOf: string) => told({ asOf: day(asOf), certificates: [withdrawn], findings: [early] });
  expect([at('2024-01-31'), at('2024-02-01')]).toEqual([['to_review'], []]);
});

describe('a certificate and a flag', () => {
  test('is for review where pay at the same workplace is flagged on the same days, and a flag stays a flag', () => {
    const [one, ...more] = contradictions({ certificates: [certificate()], flagged: [wageRecord()] });
    expect(more).toEqual([]);
    expect(one).toMatchObject({ outcome: 'to_review', against: { kind: 'wage_record', id: 'W' } });
    expect(one?.agrees.map(({ code }) => code)).toContain('contradiction.agrees.flagged');
  });

  test('elsewhere or at another time it is none', () => {
    const set = (more: Parameters<typeof wageRecord>[0]) =>
      told({ certificates: [certificate()], flagged: [wageRecord(more)] });
    expect(set({ workplaces: ['Q'] })).toEqual([]);
    expect(set({ from: day('2025-01-01'), until: day('2025-02-01') })).toEqual([]);
    const ofFirm = { ...without(certificate(), 'workplace'), holder: 'F' };
    expect(told({ certificates: [ofFirm], flagged: [wageRecord()] })).toEqual(['cannot_tell certificate-workplace']);
  });
});
