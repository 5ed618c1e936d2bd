import { describe, expect, test } from '@jest/globals';
import { letterKind } from '../../../server/domain/letters/kind.ts';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import { message } from '../../../server/domain/outcome.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';

const regimes = loadRegimes();
const row = (more: Partial<LiabilityRow> = {}): LiabilityRow => ({
  ...{ party: 'B', role: 'main_contractor', direct: true, regime: 'x', model: false, article: '§ 1', basis: 'gross' },
  ...{ status: 'may_owe', reason: message('liability.reason.not_yet_claimed'), lines: [], amount: null, order: 1 },
  ...{ conditions: [], deadlines: [], missing: [], steps: [], inferred: false },
  ...more,
});
const kind = (regime: string | undefined, more: Partial<LiabilityRow> = {}) =>
  letterKind(
    row(more),
    regimes.find(({ id }) => id === regime),
  );
const reason = (code: string) => ({ reason: message(`liability.reason.${code}`) });

describe('which letter fits', () => {
  test.each([
    ['no-allmenn-13', 'demand'],
    ['nl-was-616-2015', 'notice'],
    ['us-ca-218-8', 'notice'],
    ['us-ca-2810-3', 'notice'],
    ['fr-l3245-2', 'authority'],
    ['us-ca-1743-2014', 'authority'],
    ['au-fwa-789ca', 'demand'],
    [undefined, 'demand'],
  ])('under %s a %s', (regime, fits) => {
    if (regime !== undefined) expect(regimes.map(({ id }) => id)).toContain(regime);
    expect(kind(regime)).toBe(fits);
  });

  test('where nobody can tell, facts are asked for; where it turns on knowledge, an explanation', () => {
    expect(kind('de-milog-13', { status: 'cannot_tell', ...reason('fact_missing') })).toBe('documents');
    expect(kind('de-milog-13', { status: 'cannot_tell', ...reason('knowledge_open') })).toBe('explanation');
  });

  test('of knowledge that the engine leaves open an explanation is asked, of another judgement it is not', () => {
    const open = (what: string) => ({
      ...reason('judgement_open'),
      conditions: [{ ...message(`liability.condition.${what}`), state: 'unknown' as const, bars: 'debt' as const }],
    });
    expect(kind('de-aufenthg-98a', open('knew_of_the_employment'))).toBe('explanation');
    expect(kind('be-1965-illegal', open('knew_of_the_employment'))).toBe('explanation');
    expect(kind('es-et-43', open('mere_supply_of_labour'))).toBe('demand');
  });

  test('who owes now is asked to pay, though the rule lets time run from a notice; before a suit it is told first', () => {
    expect(kind('nl-was-616-2015', { status: 'owes', ...reason('rung_first') })).toBe('demand');
    expect(kind('se-2018-1472', { status: 'owes', ...reason('direct_client') })).toBe('demand');
    expect(kind('us-ca-2810-3', { status: 'owes', ...reason('joint') })).toBe('notice');
  });

  test('nobody who answers only after another is asked to pay before that one has failed', () => {
    const behind = { ...reason('not_yet'), mode: 'subsidiary' as const };
    for (const rule of ['ch-entsg-5', 'at-asvg-67a', 'pt-ct-174-2', 'br-6019-5a']) {
      expect([rule, kind(rule, behind)]).toEqual([rule, 'notice']);
      expect([rule, kind(rule, { ...behind, status: 'owes' })]).toEqual([rule, 'demand']);
    }
    expect(kind('au-fwa-789ca', reason('not_yet'))).toBe('demand');
  });

  test('where only the law is open nobody is asked for papers, and the claim is told', () => {
    const open = (...codes: readonly string[]) => ({
      ...{ status: 'cannot_tell' as const, ...reason('fact_missing') },
      missing: codes.map((code) => message(`liability.missing.${code}`)),
    });
    expect(kind('es-et-42-wages', open('law'))).toBe('notice');
    expect(kind('es-et-42-wages', open('law', 'own_contract.until'))).toBe('documents');
  });

  test('of what was paid nothing is asked, whoever answered for it', () => {
    expect(kind('se-2018-1472', { status: 'cannot_tell', ...reason('paid') })).toBeUndefined();
  });

  test('nobody is asked to pay before a debt is due', () => {
    expect(kind('de-milog-13', reason('not_due'))).toBe('notice');
    expect(kind(undefined, reason('not_earned'))).toBe('notice');
  });

  test('a rung that is not reached yet is told, and asked later', () => {
    expect(kind('de-milog-13', reason('rung_not_reached'))).toBe('notice');
  });

  test('none for one that is not liable on these facts, and none under a model', () => {
    expect(kind('de-milog-13', { status: 'does_not_owe' })).toBeUndefined();
    expect(kind('model-warsaw', { model: true })).toBeUndefined();
  });

  test('a notice that has to reach a fund is sent there, and not to the company; once it is there the company is heard', () => {
    const is = (what: string, state: 'met' | 'unmet' | 'unknown') =>
      ({ ...message(`liability.condition.${what}`), state, bars: 'debt' }) as const;
    expect(kind('at-lsdbg-9', { conditions: [is('notify_by', 'unmet')] })).toBe('authority');
    expect(kind('at-lsdbg-9', { conditions: [is('notify_by', 'met'), is('informed_by_the_fund', 'unmet')] })).toBe(
      'authority',
    );
    const heard = [is('notify_by', 'met'), is('informed_by_the_fund', 'met'), is('knew_before_contracting', 'unknown')];
    expect(kind('at-lsdbg-9', { ...reason('judgement_open'), conditions: heard })).toBe('explanation');
  });

  test('where only an authority or a fund may collect, the authority is asked', () => {
    const unmet = { ...message('liability.condition.x'), state: 'unmet' as const, bars: 'enforcement' as const };
    expect(kind('us-ca-218-7', { status: 'owes', conditions: [unmet] })).toBe('authority');
  });
});
