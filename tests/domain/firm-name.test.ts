import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LEGAL_FORMS, normalFirmName } from '../../server/domain/matching/firm-name.ts';

const RULES = { sourceNoise: ['CONTINUED'], withheld: ['INDIVIDUAL', 'NAME WITHHELD'] };

describe('the normal form of a firm\u2019s name', () => {
  test.each([
    ['Nord & S\u00fcd Bau, Inc.', 'NORD AND S\u00dcD BAU'],
    ['N&S DVBE INC', 'N AND S DVBE'],
    ['Nord Bau Co., Ltd.', 'NORD BAU'],
    ['Nordbau Inc., a California corporation', 'NORDBAU'],
    ['Nordbau Inc., an Ohio limited liability company', 'NORDBAU'],
    ['Nordbau, a general partnership', 'NORDBAU'],
    ['Nordbau\nInc.,\na California Corporation', 'NORDBAU'],
    ['NORDBAU COMPANY CONTINUED', 'NORDBAU'],
    ['F.D. Nord, Inc.', 'F D NORD'],
    ['Nord\u2019s Best', 'NORD S BEST'],
    ['Corporation Nord', 'CORPORATION NORD'],
    ['Nordbau d/b/a Bau', 'NORDBAU D B A BAU'],
    ['[individual - name withheld]', undefined],
    ['[individual] dba Nordbau', undefined],
    ['Company, Inc.', undefined],
    ['...', undefined],
    ['', undefined],
  ])('%j is %j', (name, form) => {
    expect(normalFirmName(name, RULES)).toBe(form);
  });

  test('is its own normal form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z&.,' ]{0,30}$/), (name) => {
        const form = normalFirmName(name);
        if (form !== undefined) expect(normalFirmName(form)).toBe(form);
      }),
    );
  });

  test('does not depend on capitals, points or trailing legal forms', () => {
    const word = fc.stringMatching(/^[A-Z]{2,8}$/).filter((text) => !LEGAL_FORMS.includes(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(...LEGAL_FORMS), (words, legal) => {
        const plain = words.join(' ');
        expect(normalFirmName(`${plain.toLowerCase()}, ${legal}.`)).toBe(normalFirmName(plain));
      }),
    );
  });
});
