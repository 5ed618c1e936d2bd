/** What the pages of organisations and workplaces are given of certificates and public payments. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OrganisationDocument, WorkplaceDocument } from '../../../client/generated/operations.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const ask = async (document: { toString(): string }, of: string, id: string) => {
  const variables = { id: `solidary-demo:${of}:${id}`, asOf: '2025-07-12' };
  const { body } = await app.ask(document.toString(), variables);
  expect(body.errors).toBeUndefined();
  return body.data[of].contradictions;
};

type Texts = readonly { readonly text: string }[];

test('tables, what stands against them with names and words, and the draft', async () => {
  const found = await ask(OrganisationDocument, 'organisation', 'lameira');
  expect(found.certificates).toMatchObject([
    { title: { text: 'label “Fair Seam”, Z-101' }, workplaceName: 'Lameira sewing room', statusText: 'valid' },
  ]);
  expect(found.payments).toMatchObject([
    { recipientName: 'Oficina Lameira Lda', fundText: 'the European Union', farm: false, on: '2025-01-20' },
  ]);
  expect(found.payments[0].notice).toMatch(/^DRAFT, NOT SENT/);
  const ofPayment = found.items.find(({ kind }: { kind: string }) => kind === 'payment');
  expect(ofPayment).toMatchObject({
    ...{ outcome: 'to_review', outcomeText: 'For review', rule: 'pt-23-2007-198a-2b' },
    read: 'part of its text was read',
    does: { text: 'May have aid paid back, of the twelve months before' },
    againstTitle: { text: 'case I-502 of Invented labour inspectorate (PT)' },
  });
  expect(ofPayment.agrees.map(({ text }: { text: string }) => text)).toContain(
    'The case is against Oficina Lameira Lda: its register number stands there, or a person has confirmed it.',
  );
  for (const { agrees, missing, open } of found.items as readonly Record<'agrees' | 'missing' | 'open', Texts>[])
    for (const { text } of [...agrees, ...missing, ...open]) expect(text).not.toMatch(/^contradiction\.|undefined/);
  expect(found.cut).toEqual([]);
});

test('a workplace shows its own, and one without any shows none', async () => {
  const found = await ask(WorkplaceDocument, 'workplace', 'kiel-sued');
  expect(found.certificates).toMatchObject([{ statusText: 'suspended', statusOn: '2025-05-05' }]);
  expect(found.items.map(({ againstKind }: { againstKind: string }) => againstKind)).toEqual([
    ...['contract', 'finding', 'wage_record', 'wage_record', 'wage_record'],
  ]);
  const none = await ask(WorkplaceDocument, 'workplace', 'laksevaag');
  expect(none).toEqual({ certificates: [], payments: [], items: [], cut: [] });
});

test('the list of everybody, and the draft as a file', async () => {
  const { body } = await app.ask('{ contradictions(asOf: "2025-07-12") { items { subject outcome } cut } }');
  expect(body.data.contradictions.items).toHaveLength(13);
  const of = (payment: string) =>
    app.http.get(`/payments/${encodeURIComponent(`solidary-demo:subsidy:${payment}`)}/notice.txt?asOf=2025-07-12`);
  const { status, headers, text } = await of('P-303');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(headers['content-disposition']).toContain('notice-draft-2025-07-12.txt');
  expect(text).toContain('Herdade da Charneca Lda was paid on 30 Jun 2025.');
  expect((await of('P-999')).status).toBe(404);
});
