/**
 * Lines that no rule can tell apart, as the same month of a hundred workers: judged once, then said of each under its own
 * name and with its own sum. tests/domain/liability/alike.property.test.ts holds it to judging each by itself.
 */
import type { ClaimLine } from '../model.ts';
import type { Message } from '../outcome.ts';
import { coveredOf, judgeLine, type LineJudgement, type Question } from './judge.ts';
import type { Known } from './known.ts';
import { once } from './memo.ts';

/** Places in a list of questions that are alike. */
type Likeness = readonly number[];

/** How the questions of one rule and group of debt fall into kinds; the same for every party. */
export function likenessOf(questions: readonly Question[]): readonly Likeness[] {
  const kinds = new Map<string, number[]>();
  questions.forEach(({ known, line, gross }, place) => {
    const key = `${gross.known} ${likeness(known, line)}`;
    const held = kinds.get(key);
    if (held === undefined) kinds.set(key, [place]);
    else held.push(place);
  });
  return [...kinds.values()];
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

/** One judgement for each question, in their order. */
export function judgeAll(
  party: string,
  questions: readonly Question[],
  kinds: readonly Likeness[],
): readonly LineJudgement[] {
  const judged: LineJudgement[] = [];
  for (const [first, ...others] of kinds) {
    if (first === undefined) continue;
    const found = judgeLine(party, questions[first] as Question);
    const say = sayer(found);
    judged[first] = found;
    for (const place of others) judged[place] = say(questions[place] as Question);
  }
  return judged;
}

function sayer(found: LineJudgement): (question: Question) => LineJudgement {
  const { id } = found.line;
  const reason = renamer([found.reason], id);
  const conditions = renamer(found.conditions, id);
  const missing = renamer(found.missing, id);
  const steps = renamer(found.steps, id);
  const isDated = found.deadlines.some((deadline) => deadline.line === id);
  return (question) => {
    const { line } = question;
    const covered = found.amount === null ? undefined : coveredOf(question);
    return {
      ...found,
      line,
      reason: reason(line.id)[0] as Message,
      amount: covered?.known ? covered.amount : null,
      conditions: conditions(line.id),
      missing: missing(line.id),
      steps: steps(line.id),
      deadlines: isDated
        ? found.deadlines.map((one) => (one.line === id ? { ...one, line: line.id } : one))
        : found.deadlines,
    };
  };
}

/** The same list wherever nothing in it names the line. */
function renamer<T extends Message>(said: readonly T[], from: string): (to: string) => readonly T[] {
  const naming = said.map((one) => Object.values(one.params).some((p) => p.type === 'line' && p.value === from));
  if (!naming.includes(true)) return () => said;
  return (to) => said.map((one, i) => (naming[i] ? { ...one, params: renamed(one.params, from, to) } : one));
}

function renamed(params: Message['params'], from: string, to: string): Message['params'] {
  const entries = Object.entries(params).map(([name, value]) =>
    value.type === 'line' && value.value === from ? ([name, { ...value, value: to }] as const) : ([name, value] as const),
  );
  return Object.fromEntries(entries);
}
