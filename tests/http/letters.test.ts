import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DossierDocument,
  LetterDraftDocument,
  LetterPreviewDocument,
  LettersDocument,
} from '../../client/generated/operations.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const asOf = '2025-07-12';
const claim = 'solidary-demo:claim:K-2025-014';
const party = 'solidary-demo:organisation:baltrum';
const at = (format: string, more: Record<string, string>) =>
  `/claims/${encodeURIComponent(claim)}/letter.${format}?${new URLSearchParams({ party, asOf, ...more })}`;

describe('letters over the API', () => {
  test('the queries of the page: parties, whom the words fit, and the draft', async () => {
    const { body } = await app.ask(LettersDocument.toString(), { claim, asOf }).expect(200);
    expect(body.data.letters.letters).toHaveLength(6);
    expect(body.data.letters.letters[2]).toMatchObject({ kindText: 'Demand for payment', statusText: 'Liable' });
    const asked = { claim, asOf, party, widen: 'amount=sum' };
    const preview = (await app.ask(LetterPreviewDocument.toString(), asked).expect(200)).body.data.letter;
    expect(preview).toMatchObject({ wording: 'amount=sum', warning: 'few', least: 5, count: { fit: 2, of: 6 } });
    expect(preview.suggested).toMatchObject({ count: { fit: 6, of: 6 } });
    const { draft } = (await app.ask(LetterDraftDocument.toString(), asked).expect(200)).body.data.letter;
    expect(draft.blocks[0].kind).toBe('care');
    expect(draft.text).toMatch(/^Wages not paid by/);
  });

  test('an unknown claim, party or wording is a typed answer', async () => {
    for (const wrong of [{ claim: 'none' }, { party: 'none' }, { widen: 'period=decade' }]) {
      const { body } = await app.ask(LetterPreviewDocument.toString(), { claim, party, asOf, widen: null, ...wrong });
      expect(body.data.letter.__typename).toBe('NotFound');
      expect(body.data.letter.problem.text).toMatch(/none is not held|no way to word/);
    }
  });

  test('no draft without the acknowledgement, as a query or as a file', async () => {
    const query = `query ($claim: ID!, $party: ID!) { letter(claim: $claim, party: $party, asOf: "${asOf}") { ... on Letter { draft(acknowledge: false) { text } } } }`;
    expect((await app.ask(query, { claim, party })).body.data.letter.draft).toBeNull();
    expect((await app.http.get(at('txt', {}))).status).toBe(400);
    expect((await app.http.get(at('txt', { acknowledged: 'yes', widen: 'x' }))).status).toBe(400);
    expect((await app.http.get(at('txt', { acknowledged: 'yes', party: 'none' }))).status).toBe(404);
  });

  test('the files name nobody', async () => {
    const text = await app.http.get(at('txt', { acknowledged: 'yes' })).expect(200);
    expect(text.headers['content-disposition']).toBe('attachment; filename=letter-draft-2025-07-12.txt');
    const html = await app.http.get(at('html', { acknowledged: 'yes' })).expect(200);
    expect(html.text).toMatch(/<table>/);
  });
});

describe('the answer sheet on its page', () => {
  const named = { fileNumber: 'A-1', author: 'Legal aid' };

  test('is shown with its hash, and the JSON that is saved has that hash', async () => {
    const first = (await app.ask(DossierDocument.toString(), { claim, asOf, fileNumber: '', author: '' })).body.data
      .dossier;
    expect([first.hash, first.rows > 10, first.blocks.length > 5]).toEqual([null, true, true]);
    const { hash } = (await app.ask(DossierDocument.toString(), { claim, asOf, ...named })).body.data.dossier;
    const { text } = await app.http
      .get(`/claims/${encodeURIComponent(claim)}/dossier.json?${new URLSearchParams({ asOf, ...named })}`)
      .buffer(true)
      .parse((response, done) => {
        // A letter of several bytes may stand across two parts.
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => void parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts).toString()));
      })
      .then(({ body }) => ({ text: body as unknown as string }));
    const again = await app.http
      .post('/dossiers/again?name=a.json')
      .type('application/octet-stream')
      .send(text)
      .expect(200);
    expect(again.body).toMatchObject({ same: true, hash, file_number: 'A-1', author: 'Legal aid', as_of: asOf });
    const changed = await app.http.post('/dossiers/again').type('text/plain').send(text.replace('12.82', '12.83'));
    expect(changed.body.same).toBe(false);
  });

  test('a file that is no answer sheet is refused with a reason', async () => {
    const { facts: _none, ...head } = { format: 'solidary-dossier/1', facts: 1 };
    const whole = { ...head, file_number: '', author: '', claim: { id: 'c', title: null }, names: {}, sources: [] };
    for (const body of ['', '{', '{"format":"x"}', JSON.stringify({ ...whole, facts: {} })]) {
      const { status, body: said } = await app.http.post('/dossiers/again').type('text/plain').send(body);
      expect([status, said.problem.code]).toEqual([400, 'bad-file']);
    }
    expect((await app.ask(DossierDocument.toString(), { claim: 'none', asOf })).body.data.dossier.__typename).toBe(
      'NotFound',
    );
  });
});
