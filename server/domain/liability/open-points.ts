/**
 * What an entry of the law is known to lack: read off the entry itself, so that no note has to say it and none can be
 * forgotten. What only prose can say stays in the entry's notes.
 */
import { type Message, message, param } from '../outcome.ts';
import { objectsIn } from './objects-in.ts';
import { isModel, type RegimeVersion } from './regime.ts';

/** One message a point, the most telling first; none for what is complete as far as its own words go. */
export function openPoints(regime: RegimeVersion): readonly Message[] {
  return [...ofStart(regime), ...ofEnd(regime), ...ofReading(regime), ...ofTests(regime), ...ofClocks(regime)];
}

function ofStart({ version: { start, from } }: RegimeVersion): readonly Message[] {
  return start === 'exact' ? [] : [message(`law.open.start-${start}`, { day: param.day(from) })];
}

function ofEnd({ version: { until, may_last: mayLast } }: RegimeVersion): readonly Message[] {
  return until === undefined || mayLast !== true ? [] : [message('law.open.may-last', { day: param.day(until) })];
}

/** By which way of checking what is encoded may differ from the text. Proposals have no text of a statute. */
const READ_AS: readonly (readonly [begins: string, code: string])[] = [
  ['memory', 'law.open.from-memory'],
  ['secondary', 'law.open.text-not-read'],
  ['official_guidance', 'law.open.guidance-only'],
  ['primary_text_', 'law.open.text-in-part'],
];

function ofReading(regime: RegimeVersion): readonly Message[] {
  if (isModel(regime)) return [];
  const { verification, text } = regime.law;
  const code = READ_AS.find(([begins]) => verification.startsWith(begins))?.[1];
  return [
    ...(code === undefined ? [] : [message(code)]),
    ...(text === undefined && verification.startsWith('primary_text') ? [message('law.open.text-version')] : []),
  ];
}

/** Points that the text leaves to others: `unsettled` was not researched, `judgement` no rule can decide. */
function ofTests(regime: RegimeVersion): readonly Message[] {
  const points = objectsIn(regime).flatMap((one) => [
    ...('unsettled' in one ? [`unsettled ${one.unsettled}`] : []),
    ...('judgement' in one ? [`judgement ${one.judgement}`] : []),
  ]);
  return [...new Set(points)].map((point) => {
    const [code = '', what = ''] = point.split(' ');
    return message(`law.open.${code}`, { what: param.code(what) });
  });
}

/** Clocks that end a claim against a debtor above the employer. */
const ENDS: ReadonlySet<unknown> = new Set(['claim_within', 'expires', 'limitation']);

function ofClocks(regime: RegimeVersion): readonly Message[] {
  const clocks = [...regime.clocks, ...regime.debtors.flatMap((debtor) => debtor.clocks ?? [])];
  const unread = clocks.some(({ unverified }) => unverified === true);
  const endless = regime.debtors.length > 0 && !isModel(regime) && !clocks.some(({ kind }) => ENDS.has(kind));
  return [
    ...(unread ? [message('law.open.clock-unverified')] : []),
    ...(endless ? [message('law.open.no-time-limit')] : []),
  ];
}
