/**
 * Lines that no rule can tell apart, as the same month of a hundred workers: judged once, then said of each under its own
 * name and with its own sum. tests/domain/liability/alike.property.test.ts holds it to judging each by itself.
 */
import type { ClaimLine } from '../model.ts';
import { type Money, sum } from '../money.ts';
import type { Message } from '../outcome.ts';
import { coveredOf, judgeLine, type LineJudgement, type Question } from './judge.ts';
import type { Known } from './known.ts';
import { once } from './memo.ts';

/** Questions of one rule and group of debt that are alike; the same for every party. */
export interface Kind {
  readonly first: Question;
  readonly members: readonly Member[];
  /** All that the rule covers of them together; undefined where that is not known. */
  readonly total: Money | undefined;
}

interface Member {
  /** Of the line among all lines asked about. */
  readonly place: number;
  readonly question: Question;
}

/** What is true of the first line of a kind, and of the others under their names. */
export interface KindJudgement extends LineJudgement {
  readonly kind: Kind;
}

export function kindsOf(questions: readonly Question[]): readonly Kind[] {
  const kinds = new Map<string, Member[]>();
  questions.forEach((question, place) => {
    const key = `${question.gross.known} ${likeness(question.known, question.line)}`;
    const held = kinds.get(key);
    if (held === undefined) kinds.set(key, [{ place, question }]);
    else held.push({ place, question });
  });
  return [...kinds.values()].map((members) => ({
    first: (members[0] as Member).question,
    members,
    total: totalOf(members),
  }));
}

function totalOf(members: readonly Member[]): Money | undefined {
  const covered = members.map(({ question }) => coveredOf(question));
  const amounts = covered.flatMap((one) => (one.known ? [one.amount] : []));
  const [first] = amounts;
  return first === undefined || amounts.length < covered.length ? undefined : sum(amounts, first.currency);
}

/** All that a rule may read of a line. One that an event names, or that is not a plain sum, is like no other. */
function likeness(known: Known, line: ClaimLine): string {
  return once(known, ['likeness', line], () => {
    const { id, unpaid, what: _remark, ...read } = line;
    const isPlain = unpaid.way !== 'presumed' && !linesNamed(known).has(id);
    return JSON.stringify(isPlain ? read : id);
  });
}

function linesNamed(known: Known): ReadonlySet<string> {
  return once(known, ['lines named'], () => new Set(known.events.flatMap((event) => event.about)));
}

export function judgeKinds(party: string, kinds: readonly Kind[]): readonly KindJudgement[] {
  return kinds.map((kind) => ({ ...judgeLine(party, kind.first), kind }));
}

/** Every line by itself, in the order of the claim. */
export function eachLine(judged: readonly KindJudgement[]): readonly LineJudgement[] {
  return spread(judged, ({ kind: _kind, ...found }, question) => {
    const covered = found.amount === null ? undefined : coveredOf(question);
    return { ...found, line: question.line, amount: covered?.known ? covered.amount : null };
  });
}

export function linesOf(judged: readonly KindJudgement[]): readonly string[] {
  return spread(judged, (_judged, { line }) => line.id);
}

/** Something of each line, in the order of the claim. */
export function spread<T>(
  judged: readonly KindJudgement[],
  of: (judged: KindJudgement, question: Question) => T,
): readonly T[] {
  const inOrder: T[] = [];
  for (const one of judged) for (const { place, question } of one.kind.members) inOrder[place] = of(one, question);
  // Places of lines that are not among these are holes, which a filter passes over.
  return inOrder.filter(() => true);
}

/** What is said of the lines, in their order: of a kind once, but of each line where it is named. */
export function saidOfEach<T extends Message>(
  judged: readonly KindJudgement[],
  part: (judged: LineJudgement) => readonly T[],
): readonly T[] {
  const isNamed = judged.map((one) => part(one).some((message) => lineNamed(message, one.line.id) !== undefined));
  if (!isNamed.includes(true)) return judged.flatMap(part);
  return spread(judged, (one, { line }) => part(one).map((message) => renamed(message, one.line.id, line.id))).flat();
}

/** The value of a message that names this line. */
export function lineNamed({ params }: Message, line: string): string | undefined {
  return Object.keys(params).find((name) => params[name]?.type === 'line' && params[name].value === line);
}

function renamed<T extends Message>(message: T, from: string, to: string): T {
  const name = from === to ? undefined : lineNamed(message, from);
  if (name === undefined) return message;
  return { ...message, params: { ...message.params, [name]: { type: 'line', value: to } } };
}
