import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasMessage } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { findUndeclared } from '../../../server/usecases/undeclared/find-undeclared.ts';
import { showUndeclared, showUndeclaredSurvey } from '../../../server/usecases/undeclared/show-undeclared.ts';
import { surveyUndeclared } from '../../../server/usecases/undeclared/survey-undeclared.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const asOf = day('2025-07-12');
const organisation = (id: string) => `solidary-demo:organisation:${id}`;
const contract = (id: string) => `solidary-demo:contract:${id}`;
const find = (id: string) => findUndeclared(deps, { organisation: organisation(id), asOf, view: LOCAL });
const said = async (id: string) =>
  (await find(id)).findings.map(({ kind, answer, evidence }) => `${kind} ${answer} ${evidence}`);

describe('signs of undeclared subcontracting in the demonstration', () => {
  test('four declared workers of Mirova, 3,840 hours in three months', async () => {
    const found = await find('mirova');
    const [own, ...others] = found.findings;
    expect(own).toMatchObject({ kind: 'hours', answer: 'candidate', parties: [organisation('mirova')] });
    expect(others.map(({ key, answer }) => [key.split(':').at(-1), answer])).toEqual([
      ['kiel-sued', 'candidate'],
      ['seeterrassen', 'cannot_tell'],
    ]);
    expect(found.months.map(({ from }) => from)).toEqual(['2025-03-01', '2025-04-01', '2025-05-01']);
    expect(found.leftOut).toEqual({ contracts: 0, workplaces: 0, firms: 0, addresses: false });
  });

  test('as of a day before the work began nothing of it is looked at', async () => {
    const before = { organisation: organisation('mirova'), asOf: day('2025-02-28'), view: LOCAL };
    const { findings, months } = await findUndeclared(deps, before);
    expect([findings.filter(({ answer }) => answer === 'candidate'), months]).toEqual([[], []]);
    const began = await findUndeclared(deps, { ...before, asOf: day('2025-03-01') });
    expect(began.findings[0]).toMatchObject({ kind: 'hours', answer: 'candidate' });
  });

  test('a firm dissolved two weeks before another began at its address, seen from both', async () => {
    const expected = 'successor candidate inferred';
    expect(await said('glanzwerk')).toContain(expected);
    expect(await said('kielglanz')).toEqual([expected]);
    expect(await said('glanzwerk')).toContain('labour_only candidate documented');
  });

  test('three tiers where the contract permits two, of which one is inferred', async () => {
    const depth = (await find('nordkai')).findings.find(({ kind }) => kind === 'depth');
    expect(depth).toMatchObject({
      evidence: 'inferred',
      contracts: ['H-24-007', 'N-24-118', 'L-25-009', '25-031'].map(contract),
    });
  });

  test('the workplace of three declared workers in Norway, and one where an unknown leaves it open', async () => {
    expect(await said('sletta')).toContain('hours candidate computed');
    const lameira = (await find('lameira')).findings.find(({ key }) => key.startsWith('hours workplace'));
    expect(lameira?.answer).toBe('cannot_tell');
  });

  test('all words are there, in names that a reader knows', async () => {
    const shown = await showUndeclared(deps, await find('mirova'), LOCAL);
    const texts = shown.findings.flatMap(({ what, steps, missing, not_said }) => [
      what,
      ...steps,
      ...missing,
      ...not_said,
    ]);
    expect(texts.filter(({ code }) => !hasMessage(code))).toEqual([]);
    expect(texts.filter(({ text }) => /solidary-demo|undefined/.test(text))).toEqual([]);
    expect(shown.findings[0]?.steps.map(({ text }) => text)).toEqual([
      'From 1 Mar 2025 to 31 May 2025 at least 4,080 hours are to be worked under 25-031 and B-25-004, all of whose days lie in this time.',
      'The declared workers of Mirova Montage UG can work 2,523.4 hours from 1 Mar 2025 to 31 May 2025, at 48 hours a week each.',
    ]);
  });

  test('over the whole store each finding is listed once, and a cut is said', async () => {
    const survey = await surveyUndeclared(deps, { asOf, view: LOCAL });
    expect(survey.lookedAt).toBe(27);
    expect(survey.next).toBeUndefined();
    const shown = await showUndeclaredSurvey(deps, survey, LOCAL);
    expect(shown.candidates.map(({ key }) => key.replaceAll(/solidary-demo:\w+:/g, ''))).toEqual([
      ...['depth H-24-007', 'hours supplier mirova', 'hours workplace kiel-sued', 'hours workplace laksevaag'],
      ...['labour supply R-25-002', 'successor kielglanz glanzwerk'],
    ]);
    expect(survey.cannotTell).toBeGreaterThan(20);
    const part = await surveyUndeclared(deps, { asOf, view: LOCAL, first: 10 });
    const rest = await surveyUndeclared(deps, { asOf, view: LOCAL, first: 500, after: part.next ?? '' });
    expect([part.lookedAt, rest.lookedAt, rest.next]).toEqual([10, 17, undefined]);
  });

  test('ends once nobody waits for it', async () => {
    const asked = { asOf, view: LOCAL, signal: AbortSignal.abort() };
    const aborted = { name: 'AbortError' };
    await expect(findUndeclared(deps, { ...asked, organisation: organisation('mirova') })).rejects.toMatchObject(
      aborted,
    );
    await expect(surveyUndeclared(deps, asked)).rejects.toMatchObject(aborted);
  });

  test('an organisation that is not held is not found', async () => {
    await expect(find('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });
});
