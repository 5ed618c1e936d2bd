/** What the shape of server/regimes/indicators.yaml cannot say: codes that must exist, and counts that must agree. */
import { LISTED_CODES } from '../domain/indicators/codes.ts';
import { CONDITIONS } from '../domain/indicators/lists.ts';
import { NEVER_RECORDED, NOT_OF_A_PERSON } from '../domain/indicators/status.ts';
import type { IndicatorFile } from './indicators.ts';

export interface Fault {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

type List = IndicatorFile['lists'][number];

export function faultIn(file: IndicatorFile): Fault | undefined {
  return [
    ...twice(
      'lists',
      file.lists.map(({ id }) => id),
    ),
    ...file.lists.flatMap(ofList),
    ...twice(
      'conditions',
      file.conditions.map(({ condition }) => condition),
    ),
    ...CONDITIONS.filter((one) => !file.conditions.some(({ condition }) => condition === one)).map((one) =>
      fault('conditions', one, 'has no entry under conditions'),
    ),
    ...file.conditions.flatMap((entry) => ofFeeds(entry, file.lists)),
    ...ofPresumption(file),
    ...withoutIndicator(file),
    ...file.lists.flatMap(otherCodes),
    ...Object.keys(LISTED_CODES)
      .filter((id) => !file.lists.some((list) => list.id === id))
      .map((id) => fault('lists', id, 'is named in server/domain/indicators/codes.ts, and does not stand here')),
  ][0];
}

const fault = (key: string, value: string, reason: string): Fault => ({ key, value, reason });

function twice(key: string, names: readonly string[]): readonly Fault[] {
  return names.filter((name, at) => names.indexOf(name) < at).map((name) => fault(key, name, 'stands there twice'));
}

function ofList(list: List): readonly Fault[] {
  const { id, indicators, dimensions = [] } = list;
  const key = `lists.${id}`;
  const known = dimensions.map(({ code }) => code);
  const counted = dimensions.flatMap(({ code, holds }) => {
    const found = indicators.filter(({ dimension }) => dimension === code).length;
    return found === holds ? [] : [fault(`${key}.dimensions`, code, `holds ${holds}, but ${found} are listed`)];
  });
  const strange = indicators.filter(({ dimension }) => dimension !== undefined && !known.includes(dimension));
  const halved = indicators.filter(
    ({ dimension, strength }) =>
      (dimension === undefined) !== (strength === undefined) || (dimension === undefined && known.length > 0),
  );
  const ruled = (list.rule === undefined) === (known.length === 0);
  const looked = (list.checked === undefined) === (list.verification === 'memory');
  return [
    ...(looked ? [] : [fault(`${key}.checked`, list.checked ?? 'none', 'is needed, but not of what is from memory')]),
    ...twice(
      `${key}.indicators`,
      indicators.map(({ code }) => code),
    ),
    ...strange.map(({ code }) =>
      fault(`${key}.indicators`, code, `is in no dimension of the list (${known.join(', ')})`),
    ),
    ...halved.map(({ code }) => fault(`${key}.indicators`, code, 'needs both a dimension and a strength, or neither')),
    ...counted,
    ...(ruled ? [] : [fault(`${key}.rule`, id, 'a rule needs dimensions, and dimensions a rule')]),
  ];
}

/** One fact must not count twice in a dimension. */
function ofFeeds({ condition, feeds }: IndicatorFile['conditions'][number], lists: readonly List[]): readonly Fault[] {
  return Object.entries(feeds).flatMap(([id, codes]) => {
    const key = `conditions.${condition}.feeds.${id}`;
    const list = lists.find((one) => one.id === id);
    if (list === undefined) return [fault(key, id, `is not a list (${lists.map((one) => one.id).join(', ')})`)];
    const found = codes.map((code) => list.indicators.find((indicator) => indicator.code === code));
    const unknown = codes.filter((_, at) => found[at] === undefined);
    const dimensions = found.flatMap((indicator) => indicator?.dimension ?? []);
    return [...unknown.map((code) => fault(key, code, 'is not an indicator of this list')), ...twice(key, dimensions)];
  });
}

function ofPresumption({ lists, presumption }: IndicatorFile): readonly Fault[] {
  const list = lists.find(({ id }) => id === presumption.list);
  return list?.indicators.some(({ code }) => code === presumption.indicator)
    ? []
    : [fault('presumption.indicator', presumption.indicator, 'is not an indicator of that list')];
}

/** Observations are read by the codes that stand in code: those of the data must be the same. */
function otherCodes({ id, indicators }: List): readonly Fault[] {
  const held = (Object.hasOwn(LISTED_CODES, id) ? LISTED_CODES[id] : undefined) ?? [];
  const codes = indicators.map(({ code }) => code);
  const differs = [...codes.filter((one) => !held.includes(one)), ...held.filter((one) => !codes.includes(one))];
  return differs.map((code) =>
    fault(`lists.${id}`, code, 'stands here or in server/domain/indicators/codes.ts, and not in both'),
  );
}

/** What must never be recorded is named in code: a list that spells it otherwise would let it in. */
function withoutIndicator({ lists }: IndicatorFile): readonly Fault[] {
  const codes = lists.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  return [...NEVER_RECORDED, ...NOT_OF_A_PERSON]
    .filter((code) => !codes.includes(code))
    .map((code) => fault('lists', code, 'may not be recorded, and no list has it under this name'));
}
