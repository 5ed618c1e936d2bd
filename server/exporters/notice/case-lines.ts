/** What a notice says of one case under one rule: stage and days, what agrees, what is missing, what must be looked up. */
import { render, word } from '../../../schema/messages/index.ts';
import type { Contradiction } from '../../domain/contradictions/contradiction.ts';
import type { Finding } from '../../domain/contradictions/facts.ts';
import { whatItDoes } from '../../domain/contradictions/titles.ts';
import { previousDay } from '../../domain/dates.ts';
import { param } from '../../domain/outcome.ts';
import { wireParam } from '../answer/wire-param.ts';
import type { NoticeFacts } from './facts.ts';
import { dayParam, say, sourceLines } from './words.ts';

export function caseLines(facts: NoticeFacts, item: Contradiction): readonly string[] {
  const finding = facts.findings.find(({ id }) => id === item.against.id);
  const rule = facts.rules.find(({ id }) => id === item.rule);
  return [
    ...(finding === undefined ? [] : ofFinding(finding)),
    ...sourceLines(facts.sources(item.against.id)),
    render('notice.rule', { article: item.article ?? '' }),
    ...(rule === undefined
      ? []
      : [
          render('notice.rule-does', { does: say(whatItDoes(rule)) }),
          render('notice.rule-read', { verification: render(`contradiction.read.${rule.verification}`) }),
        ]),
    ...item.agrees.map((agrees) => `- ${say(agrees, facts.names)}`),
    ...item.missing.map((fact) => `- ${render('notice.missing', { what: say(fact, facts.names) })}`),
    ...item.open.map((open) => `- ${render('notice.open', { what: say(open) })}`),
  ];
}

function ofFinding({ stage, opened, decided, final, from, until, subjects }: Finding): readonly string[] {
  return [
    ...(stage === undefined ? [] : [render('notice.stage', { stage: word(stage) })]),
    ...(opened === undefined ? [] : [render('notice.opened', { on: dayParam(opened) })]),
    ...(decided === undefined ? [] : [render('notice.decided', { on: dayParam(decided) })]),
    ...(final === undefined ? [] : [render('notice.final', { on: dayParam(final) })]),
    ...(from === undefined || until === undefined
      ? []
      : [render('notice.work', { from: dayParam(from), to: dayParam(previousDay(until)) })]),
    ...(subjects === undefined
      ? []
      : [render('notice.subjects', { subjects: wireParam(param.list(subjects.map(param.code))) })]),
  ];
}
