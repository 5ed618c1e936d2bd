import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { hasMessage } from '../../schema/messages/index.ts';
import { SolidaryError } from '../../server/domain/errors.ts';
import { loadIndicators, parseIndicators } from '../../server/regimes/indicators.ts';

const whole = readFileSync(join(import.meta.dirname, '../../server/regimes/indicators.yaml'), 'utf8');

describe('the lists that ship', () => {
  const data = loadIndicators();

  test('are three, each under its own date, source and verification', () => {
    expect(data.lists.map(({ id, dated, verification, status }) => [id, dated, verification, status])).toEqual([
      ['report-2007', '2007-04-24', 'report', 'proposal'],
      ['ilo-2012', '2012', 'memory', 'guidance'],
      ['ilo-ec-2009', '2009-09', 'secondary', 'guidance'],
    ]);
  });

  test('hold eight, eleven, and sixty-seven indicators in six dimensions, for adults', () => {
    expect(data.lists.map(({ indicators, adultsOnly }) => [indicators.length, adultsOnly])).toEqual([
      [8, false],
      [11, false],
      [67, true],
    ]);
    const last = data.lists[2];
    const held = last?.dimensions.map((one) => last.indicators.filter(({ dimension }) => dimension === one).length);
    expect(held).toEqual([10, 10, 16, 9, 15, 7]);
  });

  test('have words for every code', () => {
    const codes = [
      ...data.lists.flatMap(({ id, indicators, dimensions }) => [
        `indicator.list.${id}`,
        ...indicators.map(({ code }) => `indicator.name.${code}`),
        ...dimensions.map((dimension) => `indicator.dimension.${dimension}`),
      ]),
      ...data.conditions.map(({ condition }) => `indicator.condition.${condition}`),
      ...data.presumption.effects.map(({ code }) => `indicator.effect.${code}`),
    ];
    expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: the file as parsed, to be harmed.
type File = any;

function harmed(harm: (file: File) => void): string {
  const file = parse(whole);
  harm(file);
  return stringify(file);
}

describe('a file that is refused', () => {
  test.each<[string, string, RegExp]>([
    ['an unknown key', harmed((f) => (f.lists[0].note = 'x')), /lists\.0.*note/],
    ['a list without a citation', harmed((f) => delete f.lists[0].cite), /lists\.0\.cite/],
    ['an empty citation', harmed((f) => (f.conditions[0].cite = '')), /conditions\.0\.cite/],
    ['an unreal day', harmed((f) => (f.lists[0].checked = '2026-02-30')), /calendar day/],
    [
      'a day on which what is from memory was looked at',
      harmed((f) => (f.lists[1].checked = '2026-11-28')),
      /from memory/,
    ],
    ['no day on which a list was looked at', harmed((f) => delete f.lists[2].checked), /checked.*needed/],
    ['a strength that is none', harmed((f) => (f.lists[2].indicators[0].strength = 'huge')), /strength/],
    [
      'a dimension that is none',
      harmed((f) => (f.lists[2].indicators[0].dimension = 'luck')),
      /deceived_job.*in no dimension/,
    ],
    ['a strength without a dimension', harmed((f) => delete f.lists[2].indicators[0].dimension), /both a dimension/],
    ['a dimension that lost one', harmed((f) => f.lists[2].indicators.pop()), /holds 7, but 6/],
    ['an indicator that stands twice', harmed((f) => f.lists[1].indicators.push({ code: 'isolation' })), /twice/],
    ['dimensions without a rule', harmed((f) => delete f.lists[2].rule), /a rule needs dimensions/],
    ['a condition left out', harmed((f) => f.conditions.pop()), /freedom_to_organise.*no entry/],
    ['a gap that feeds a list that is none', harmed((f) => (f.conditions[0].feeds.none = [])), /is not a list/],
    ['a gap that feeds no such indicator', harmed((f) => f.conditions[0].feeds['ilo-2012'].push('luck')), /luck/],
    [
      'a gap that counts twice in a dimension',
      harmed((f) => f.conditions[0].feeds['ilo-ec-2009'].push('hazardous_work')),
      /exploitative_conditions.*twice/,
    ],
    ['a presumption from no indicator', harmed((f) => (f.presumption.indicator = 'luck')), /presumption\.indicator/],
    ['an effect without a citation', harmed((f) => delete f.presumption.effects[0].cite), /effects\.0\.cite/],
    [
      'an indicator of status under another name',
      whole.replaceAll('recruitment_unlawful_stay', 'recruitment_other'),
      /may not be recorded/,
    ],
    ['text that is not YAML', 'lists: [', /YAML/],
  ])('%s', (_what, text, expected) => {
    const refused = () => parseIndicators(text, 'indicators.yaml');
    expect(refused).toThrow(SolidaryError);
    expect(refused).toThrow(expected);
    expect(refused).toThrow(/indicators\.yaml/);
  });

  test('the same text unharmed is read', () => {
    expect(parseIndicators(harmed(() => undefined)).lists).toHaveLength(3);
  });
});
