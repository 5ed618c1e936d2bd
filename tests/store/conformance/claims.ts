import { describe, expect, test } from '@jest/globals';
import { desk, draft, type GetStore, ids } from './desk.ts';

export function claimTests(store: GetStore): void {
  describe('claims', () => {
    test('a claim comes with its lines, events and knowledge, and with nothing of another claim', async () => {
      const d = desk(store());
      const claim = { employer: 'e', place: 'DE', currency: 'EUR', creditor: 'worker' };
      await d.state([
        draft('Claim', 'k', claim),
        draft('Claim', 'other', claim),
        draft('ClaimLine', 'l2', { claim: 'k', contract: 'c', kind: 'wages', amount: '1200.00' }),
        draft('ClaimLine', 'l1', { claim: 'k', contractUnknown: true, kind: 'overtime' }),
        draft('ClaimLine', 'l9', { claim: 'other' }),
        draft('Event', 'e1', { claim: 'k', kind: 'written_claim', on: '2025-03-01', occurred: true }),
        draft('Event', 'e9', { claim: 'other', kind: 'payment' }),
        draft('Knowledge', 'n1', { claim: 'k', party: 'e', of: 'wages_not_paid', state: 'knew' }),
        draft('Knowledge', 'n9', { party: 'e', of: 'wages_not_paid', state: 'knew' }),
      ]);
      const file = await d.store.claimFile('k', d.view);
      expect(file?.claim.values).toEqual(claim);
      expect(ids(file?.lines ?? [])).toEqual(['l1', 'l2']);
      expect(file?.lines[1]?.values.amount).toBe('1200.00');
      expect(ids(file?.events ?? [])).toEqual(['e1']);
      expect(ids(file?.knowledge ?? [])).toEqual(['n1']);
      expect(await d.store.claimFile('none', d.view)).toBeUndefined();
      expect(await d.store.claimFile('l1', d.view)).toBeUndefined();
    });

    test('facts that bear on the parties and contracts of a chain, whoever entered them', async () => {
      const d = desk(store());
      await d.state([
        draft('PartyFact', 'f1', { party: 'a', fact: 'status', value: 'active' }),
        draft('PartyFact', 'f2', { party: 'a', fact: 'own_needs', value: true, about: 'elsewhere' }),
        draft('PartyFact', 'f3', { party: 'z', fact: 'own_needs', value: true, about: 'c' }),
        draft('PartyFact', 'f4', { party: 'z', fact: 'status', value: 'active' }),
        draft('Event', 'about contract', { kind: 'completion_notice', aboutContracts: ['c', 'x'], by: 'z' }),
        draft('Event', 'by party', { kind: 'payment', by: 'a' }),
        draft('Event', 'to party', { kind: 'check', by: 'z', to: ['y', 'b'] }),
        draft('Event', 'elsewhere', { kind: 'check', by: 'a', to: ['b'], aboutContracts: ['x'] }),
        draft('Event', 'of a line', { kind: 'payment', by: 'a', aboutLines: ['l'] }),
        draft('Event', 'of a claim', { kind: 'check', by: 'a', claim: 'k' }),
        draft('Event', 'of a claim about contract', { kind: 'check', aboutContracts: ['c'], claim: 'k' }),
        draft('Event', 'of others', { kind: 'check', by: 'z', to: ['y'] }),
        draft('Knowledge', 'n1', { party: 'b', of: 'wages_not_paid', state: 'knew' }),
        draft('Knowledge', 'n2', { party: 'b', of: 'wages_not_paid', state: 'knew', claim: 'k' }),
        draft('Knowledge', 'n3', { party: 'z', of: 'wages_not_paid', state: 'knew' }),
      ]);
      const file = await d.store.partyFile(['a', 'b'], ['c'], d.view);
      expect(ids(file.facts)).toEqual(['f1', 'f2', 'f3']);
      expect(ids(file.events)).toEqual(['about contract', 'by party', 'to party']);
      expect(ids(file.knowledge)).toEqual(['n1']);
      expect(await d.store.partyFile([], [], d.view)).toEqual({ facts: [], events: [], knowledge: [] });
    });
  });
}
