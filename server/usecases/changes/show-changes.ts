/** Each change in words: what it is, of what, before and after, and who said so. API and command line tell the same. */
import { propertyLabel, render, renderValue, word } from '../../../schema/messages/index.ts';
import { sayArticle, sayLaw, sayRead } from '../../../schema/messages/say.ts';
import type { RowThen } from '../../domain/changes/row-changes.ts';
import { type Param, param } from '../../domain/outcome.ts';
import type { Deps } from '../deps.ts';
import { nameOf } from '../entry/name-of.ts';
import { valueText } from '../entry/value-text.ts';
import { listTests } from '../flags/flag-row.ts';
import { wireParam, wireParams } from '../wire.ts';
import {
  type Changes,
  type ClaimChange,
  countChanges,
  type DeadlineChange,
  type FactChange,
  type FlagChange,
  outcomeAt,
  viewAt,
} from './what-changed.ts';

const say = (value: Param): string => renderValue(wireParam(value));

export async function showFact(deps: Deps, { request: { view, from, to } }: Changes, change: FactChange) {
  const { what, kind, subject, property, before, after, statement } = change;
  const [then, now] = [viewAt(view, from), viewAt(view, to)];
  const named = await nameOf(deps, kind, subject, now);
  // What is gone is called what it was called.
  const { label } = named.label === subject ? await nameOf(deps, kind, subject, then) : named;
  const text = async (value: typeof before, at: typeof now) =>
    property === undefined || value === undefined
      ? null
      : (await valueText(deps, { kind, name: property, value, view: at })).text;
  return {
    ...{ what, whatText: render(`changes.fact.${what}`), kind, kindText: render(`changes.kind.${kind}`) },
    ...{ subject, label, property: property ?? null },
    propertyLabel: property === undefined ? null : propertyLabel(property),
    before: await text(before, then),
    after: await text(after, now),
    ...{ publisher: statement.publisher, document: statement.source.document, by: statement.source.by ?? null },
    ...{ on: statement.source.on ?? null, learnt: statement.recordedFrom, import: statement.import },
  };
}

export async function showFlag(deps: Deps, { request }: Changes, change: FlagChange) {
  const { test, subject, subjectKind, steps } = change.row;
  const kind = subjectKind === 'contract' ? 'Contract' : 'WageRecord';
  const at = change.what === 'appeared' ? request.to : request.from;
  const title = listTests(deps).find(({ id }) => id === test)?.title;
  const now = change.what === 'appeared' ? change.row : await outcomeAt(deps, change, request);
  return {
    ...{ what: change.what, whatText: render(`changes.flag.${change.what}`), test, subject, steps: steps.length },
    title: title === undefined ? test : render(title.code, wireParams(title.params)),
    label: (await nameOf(deps, kind, subject, viewAt(request.view, at))).label,
    /** What the test says at the later point; null where the record is not held then. */
    outcome: now?.outcome ?? null,
    outcomeText: now === undefined ? null : word(now.outcome),
  };
}

export function showRow(change: ClaimChange) {
  const { what, claim, title, names } = change;
  const whole = { what, whatText: render(`changes.row.${what}`), claim, title };
  if (!('party' in change))
    return { ...whole, party: null, partyName: null, regime: null, article: null, before: null, after: null };
  const { party, regime, article, before, after } = change;
  return {
    ...whole,
    ...{ party, partyName: names(party) ?? party, regime, article: sayArticle(article) },
    before: before === undefined ? null : sayThen(what, before),
    after: after === undefined ? null : sayThen(what, after),
  };
}

function sayThen(what: ClaimChange['what'], { status, amount, order, deadline }: RowThen): string {
  if (what === 'deadline' && deadline !== undefined) {
    const day = { what: sayRead(render(`deadline.${deadline.what}`), deadline), on: say(param.day(deadline.on)) };
    return deadline.done === undefined
      ? render('changes.then.deadline', day)
      : render('changes.then.deadline-done', { ...day, done: say(param.day(deadline.done)) });
  }
  const money = amount === null ? {} : { amount: say(param.money(amount)) };
  const answer = amount === null ? word(status) : render('changes.then.amount', { status: word(status), ...money });
  return order === null ? answer : render('changes.then.order', { answer, order });
}

export function showDay({ what, day, claim, title, names }: DeadlineChange) {
  return {
    ...{ what, whatText: render(`changes.day.${what}`), claim, title, on: day.on },
    text: sayRead(render(`deadline.${day.what}`), day),
    parties: day.parties.map((id) => names(id) ?? id),
    article: sayArticle(day.article),
  };
}

export function showLaw({ what, on, regime }: Changes['law'][number]) {
  const { id, name, jurisdiction } = regime;
  return { what, whatText: render(`changes.law.${what}`), on, regime: id, name: sayLaw(name.en), jurisdiction };
}

/** What was too much to be compared, a sentence each. */
export function sayCut({ facts, flags, claims }: Changes): readonly string[] {
  const kinds = facts.notCompared.map((kind) => param.text(render(`changes.kind.${kind}`)));
  return [
    ...(kinds.length === 0 ? [] : [render('changes.cut.facts', wireParams({ kinds: param.list(kinds) }))]),
    ...(flags.notCompared ? [render('changes.cut.flags')] : []),
    ...(claims.leftOut === 0 ? [] : [render('changes.cut.claims', { n: claims.leftOut })]),
  ];
}

/** "Between 1 Mar 2025 and 24 Nov 2025: 2 flags more and 1 deadline passed." */
export function sayChanges(changes: Changes): string {
  const n = countChanges(changes);
  const others = n.deadlines - n.deadlinesPassed - n.deadlinesNew - n.deadlinesKept;
  const parts = [
    ...part(n.facts, render('changes.n.facts', { n: n.facts })),
    ...part(n.flagsMore, render('changes.n.flags-more', { n: n.flagsMore })),
    ...part(n.flagsFewer, render('changes.n.flags-fewer', { n: n.flagsFewer })),
    ...part(n.rows, render('changes.n.rows', { n: n.rows })),
    ...part(n.deadlinesPassed, render('changes.n.deadlines-passed', { n: n.deadlinesPassed })),
    ...part(n.deadlinesNew, render('changes.n.deadlines-new', { n: n.deadlinesNew })),
    ...part(n.deadlinesKept, render('changes.n.deadlines-kept', { n: n.deadlinesKept })),
    ...part(others, render('changes.n.deadlines-other', { n: others })),
    ...part(n.law, render('changes.n.law', { n: n.law })),
  ];
  const { from, to } = changes.request;
  const said = parts.length === 0 ? [param.text(render('changes.n.none'))] : parts;
  const params = { from: param.day(from.asOf), to: param.day(to.asOf), parts: param.list(said) };
  return render(from.asOf === to.asOf ? 'changes.same-day' : 'changes.between', wireParams(params));
}

const part = (n: number, text: string): readonly Param[] => (n === 0 ? [] : [param.text(text)]);

export type ShownFact = Awaited<ReturnType<typeof showFact>>;
export type ShownFlag = Awaited<ReturnType<typeof showFlag>>;
export type ShownRow = ReturnType<typeof showRow>;
export type ShownDay = ReturnType<typeof showDay>;
export type ShownLaw = ReturnType<typeof showLaw>;
