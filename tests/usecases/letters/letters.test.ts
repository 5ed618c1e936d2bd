import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { CLOSEST } from '../../../server/domain/letters/wording.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import {
  previewLetter,
  readLetters,
  readWording,
  wordingText,
  writeLetter,
} from '../../../server/usecases/letters/read-letters.ts';
import { listAllQuestions } from '../../../server/usecases/questions/list-all-questions.ts';
import { writeQuestionLetter } from '../../../server/usecases/questions/write-question-letter.ts';
import { asKnownOf, readKnown } from '../../../server/usecases/wire.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
const KIEL = 'solidary-demo:claim:K-2025-014';
const BERGEN = 'solidary-demo:claim:K-2025-017';
const org = (name: string) => `solidary-demo:organisation:${name}`;
let deps: Deps;

beforeAll(async () => {
  deps = await seededDeps();
});
afterAll(() => deps.store.close());

const ask = (claim: string, party: string, widen = '') =>
  previewLetter(deps, { claim, party: org(party), asOf, view: LOCAL, wording: readWording(widen) ?? CLOSEST });
const textOf = async (claim: string, party: string, widen = '') =>
  writeLetter(await ask(claim, party, widen), true).text;

describe('letters of a claim', () => {
  test('one a party, of the kind that fits, and none to one that is not liable', async () => {
    const { plans, nobody } = await readLetters(deps, { claim: KIEL, asOf, view: LOCAL });
    expect(plans.map(({ party, kind }) => [party, kind])).toEqual([
      [org('mirova'), 'demand'],
      [org('trosse'), 'demand'],
      [org('baltrum'), 'demand'],
      [org('lindhorst'), 'demand'],
      [org('seeterrassen'), 'documents'],
      [org('nordkai'), 'demand'],
    ]);
    expect(nobody).toEqual([{ party: org('hallmarkt') }]);
  });

  test('a written claim that arrived is told', async () => {
    const { plans } = await readLetters(deps, { claim: BERGEN, asOf, view: LOCAL });
    expect(plans.map(({ party, written }) => [party, written])).toEqual([
      [org('ulvik'), undefined],
      [org('havnebygg'), '2025-07-10'],
      [org('sletta'), undefined],
    ]);
    expect(await textOf(BERGEN, 'havnebygg')).toMatch(/A written claim reached you on 10 Jul 2025/);
  });

  test('a claim, and a party without a letter, that are not held are refused', async () => {
    await expect(ask('none', 'trosse')).rejects.toThrow(/not-found/);
    await expect(ask(KIEL, 'hallmarkt')).rejects.toThrow(/not-found/);
  });
});

describe('a letter from what was known then', () => {
  test('says so at its head, as text and as a page; one from all that is known says nothing of it', async () => {
    const knownAt = readKnown('2099-01-31');
    if (knownAt === undefined) throw new Error('no day');
    const party = org('trosse');
    const preview = await previewLetter(deps, { claim: KIEL, party, asOf, view: { ...LOCAL, knownAt } });
    const { text, html } = writeLetter(preview, true);
    const said = 'Made from what was known at the end of 31 Jan 2099. What was learnt since is left out.';
    expect(text.indexOf(said)).toBeGreaterThan(0);
    expect(text.indexOf(said)).toBeLessThan(text.indexOf('Address'));
    expect(html).toContain(said);
    const questions = await listAllQuestions(deps, { asOf, view: { ...LOCAL, knownAt } });
    const { text: asked } = await writeQuestionLetter(deps, {
      ...{ questions: questions.questions, asOf, view: { ...LOCAL, knownAt } },
    });
    expect(asked.startsWith(said)).toBe(true);
    expect(await textOf(KIEL, 'trosse')).not.toContain('Made from what was known');
  });

  test('made for an instant within a day names the instant', () => {
    expect(asKnownOf('2099-01-31T08:00:00.000Z')).toEqual({ at: '2099-01-31T08:00:00.000Z' });
    expect(asKnownOf(readKnown('2099-01-31'))).toMatchObject({ day: '2099-01-31' });
    expect(asKnownOf(undefined)).toBeUndefined();
  });
});

describe('whom a letter narrows the complainant down to', () => {
  test('two of six, and together wider words fit all six', async () => {
    const preview = await ask(KIEL, 'baltrum');
    expect([preview.narrowing, preview.warning, preview.rule.least]).toEqual([{ fit: 2, of: 6 }, 'few', 5]);
    const widen = wordingText(preview.suggested?.wording ?? CLOSEST);
    expect(widen).toBe('period=quarter,place=employer,amount=sum,work=none,workers=none');
    expect(await ask(KIEL, 'baltrum', widen)).toMatchObject({ narrowing: { fit: 6, of: 6 }, warning: 'none' });
  });

  test('no draft before it was acknowledged', async () => {
    const preview = await ask(KIEL, 'baltrum');
    expect(() => writeLetter(preview, false)).toThrow(/not-acknowledged \(fit: 2; of: 6\)/);
  });
});

describe('the draft', () => {
  test('says what is held, marks what is missing, accuses nobody and sends nothing', async () => {
    const text = await textOf(KIEL, 'trosse');
    expect(text).toMatch(/^Wages not paid by Mirova Montage UG: request for payment to Trosse Trockenbau GmbH\n/);
    expect(text.match(/DRAFT, NOT SENT\. .* sends nothing.*not legal advice/g)).toHaveLength(2);
    expect(text).toMatch(/Trosse Trockenbau GmbH may be liable under § 13 MiLoG i\.V\.m\. § 14 AEntG\./);
    expect(text).toMatch(/Place of work: Kiel-Süd store/);
    expect(text).toMatch(
      /Line L1; Period of the work 1 Mar 2025 to 31 Mar 2025; .*Hours 960; .*Unpaid, gross €4,627\.20/,
    );
    expect(text).toMatch(/Day: \[day of sending: not held\]/);
    expect(text).not.toMatch(/guilt|violat|owes/i);
    expect(text).not.toMatch(/undefined|letter\.|liability\./);
  });

  test('of several rules names each for what it carries, and asks for one debt once', async () => {
    const text = await textOf(KIEL, 'trosse');
    const [, minimum = '', posted = ''] = text.split(/\n§ 13 MiLoG i\.V\.m\. § 14 AEntG: |\n§ 14 AEntG: /);
    expect(minimum).toContain('Of wages it reaches what is due at this rate alone: statutory minimum');
    expect(posted).toContain(
      'Of wages it reaches what is due at this rate alone: generally applied collective agreement',
    );
    expect(posted).toContain('It would be for the same debt, and not on top of it.');
    expect(posted).not.toContain('can be asked for');
    expect(text).toContain('- § 14 AEntG: What of line L1 is due at a rate that this rule covers');
    // Of whom neither can be told, neither is beside the other.
    expect(await textOf(KIEL, 'seeterrassen')).not.toContain('on top of it');
    expect(await textOf(BERGEN, 'sletta')).not.toContain('owed once');
  });

  test('asks a company of which nobody can tell for the fact that would tell', async () => {
    const text = await textOf(KIEL, 'seeterrassen');
    expect(text).toMatch(/request for facts and documents/);
    expect(text).toMatch(/Does Seeterrassen Wohnbau GmbH order for its own needs.*S-24-002/);
    expect(text).toMatch(/- \[of the company: own needs: not held\]/);
  });

  test('worded wide tells no month, place, trade, amount, line or number again', async () => {
    const all = 'period=year,place=employer,amount=none,work=none,workers=none';
    for (const [claim, party] of [
      [KIEL, 'seeterrassen'],
      [KIEL, 'trosse'],
      [KIEL, 'baltrum'],
      [KIEL, 'nordkai'],
      [KIEL, 'mirova'],
      [BERGEN, 'sletta'],
      [BERGEN, 'havnebygg'],
    ] as const) {
      const text = await textOf(claim, party, all);
      expect(text).toMatch(/1 Jan 2025 to 31 Dec 2025/);
      expect(text).not.toMatch(
        /Kiel|Laksev|drywall|fitting|interior|[A-Z]-2\d-\d|\bL\d\b|€|NOK|Number of workers|43\.3|sector:/,
      );
      expect(text.replaceAll('12 Jul 2025', '')).not.toMatch(/\b(Mar|Apr|May|Jun|Jul|Aug) 2025/);
    }
  });

  test('as a page escapes what anybody wrote', async () => {
    const { html } = writeLetter(await ask(KIEL, 'trosse'), true);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toMatch(/contractor&#39;s guarantee/);
  });
});
