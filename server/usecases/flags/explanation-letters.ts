/** Texts that ask whoever a flag concerns to explain it. They accuse nobody, name no worker, and tell nobody what others agreed. */
import { render } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { type Labels, labelsFor } from '../questions/labels.ts';
import { idsNamedIn, wireParams } from '../wire.ts';
import { type FlagRow, flagOrThrow } from './flag-row.ts';
import { flagOn } from './flags-on.ts';

export interface ExplanationLetter {
  readonly party: string;
  readonly name: string;
  readonly text: string;
}

export interface ExplanationLetters {
  /** The supplier first, who agreed to the price or paid; none where nothing is flagged. */
  readonly letters: readonly ExplanationLetter[];
  /** It is pay of so few workers that to ask would tell whose. */
  readonly keptBack: boolean;
}

export async function writeExplanationLetters(
  deps: Deps,
  request: { readonly test: string; readonly subject: string; readonly asOf: Day; readonly view: View },
): Promise<ExplanationLetters> {
  const { subject, asOf } = request;
  const view = ofAllDays(request.view);
  const row = await flagOn(deps, request);
  if (row?.outcome !== 'flagged') return { letters: [], keptBack: false };
  const parties = [row.supplier, row.buyer].filter((party) => party !== undefined);
  const named = row.steps.flatMap(({ params }) => idsNamedIn(params));
  const labels = await labelsFor(deps, [subject, ...parties, ...named], view);
  if (labels.isOfFew(subject)) return { letters: [], keptBack: true };
  const letters = parties.map((party) => {
    const name = labels.name(party) ?? party;
    return { party, name, text: letterTo(name, row, asOf, labels) };
  });
  return { letters, keptBack: false };
}

function letterTo(name: string, row: FlagRow, asOf: Day, labels: Labels): string {
  const { subjectKind: subject } = row;
  const asked = ['reached', 'wrong', 'since'].map(
    (what, nth) => `${nth + 1}. ${render(`ask.explain.${what}`, { subject })}`,
  );
  return [
    render('ask.letter.to', { name }),
    render('ask.letter.greeting'),
    render('ask.explain.why', { subject }),
    [aboutLine(row, labels), ...testLines(row, labels)].join('\n'),
    render('ask.explain.asks'),
    asked.join('\n'),
    [render('page.foot.flag'), render('ask.explain.kept')].join(' '),
    render('ask.letter.held-on', { day: { type: 'day', value: asOf } }),
  ].join('\n\n');
}

function aboutLine({ subject, buyer, supplier }: FlagRow, labels: Labels): string {
  const [from, to] = [buyer, supplier].map((party) => party && (labels.name(party) ?? party));
  const pair = from && to ? [render('page.flags.pair', { buyer: from, supplier: to })] : [];
  return `- ${[...pair, labels.about(subject)].join(', ')}`;
}

/** What the test asks, and how it was reckoned, where that says nothing of what others agreed. */
function testLines({ test, steps }: FlagRow, { name: names }: Labels): readonly string[] {
  const { title, question, needs = [] } = flagOrThrow(test);
  const say = ({ code, params }: (typeof steps)[number]) => render(code, wireParams(params), { names });
  return [`${say(title)}: ${say(question)}`, ...(needs.length === 0 ? steps.map(say) : [])].map((line) => `- ${line}`);
}
