/** The draft of a notice to the agency that paid: plain text, every sentence from the catalogue, nothing sent. */
import { render } from '../../../schema/messages/index.ts';
import { type Contradiction, isForNotice } from '../../domain/contradictions/contradiction.ts';
import { findingTitle } from '../../domain/contradictions/titles.ts';
import { asKnownLines } from '../answer/as-known.ts';
import { caseLines } from './case-lines.ts';
import type { NoticeFacts } from './facts.ts';
import { paymentLines } from './payment-lines.ts';
import { dayParam, say } from './words.ts';

export type { NoticeFacts, NoticeSource } from './facts.ts';

/** Undefined where there is no case about the payment that can be told. */
export function noticeText(facts: NoticeFacts): string | undefined {
  const open = facts.items.filter(isForNotice);
  if (open.length === 0) return undefined;
  const lines = [
    render('notice.draft'),
    ...asKnownLines(facts.known).flatMap((line) => ['', line]),
    ...(endangers(facts) ? ['', render('notice.caution')] : []),
    '',
    render('notice.to', { payer: facts.payment.payer ?? render('notice.blank.payer') }),
    render('notice.from', { from: render('notice.blank.from') }),
    render('notice.on', { on: render('notice.blank.on') }),
    '',
    render('notice.subject'),
    ...section(render('notice.about.paid'), paymentLines(facts)),
    ...open.flatMap((item, nth) => section(titleOf(facts, item, nth), caseLines(facts, item))),
    ...notCovered(facts),
    '',
    render('notice.ask'),
    '',
    render('notice.as-of', { asOf: dayParam(facts.asOf) }),
  ];
  return `${lines.join('\n')}\n`;
}

/** A case about people without leave to stay: they may be found through the letter. */
function endangers({ items, findings }: NoticeFacts): boolean {
  const told = new Set(items.filter(isForNotice).map(({ against }) => against.id));
  return findings.some(({ id, subjects }) => told.has(id) && subjects?.includes('illegal_employment'));
}

function titleOf({ findings }: NoticeFacts, { against }: Contradiction, nth: number): string {
  const finding = findings.find(({ id }) => id === against.id) ?? { id: against.id, against: [] };
  return render('notice.about.case', { n: nth + 1, case: say(findingTitle(finding)) });
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', title, ...lines.map((line) => `  ${line}`)];
}

/** Each reason once for a rule: of a flag on pay no record is named. */
function notCovered({ items }: NoticeFacts): readonly string[] {
  const said = items.flatMap(({ reason, article = '' }) =>
    reason === undefined ? [] : [render('notice.not-covered', { what: say(reason), article })],
  );
  return said.length === 0 ? [] : ['', ...new Set(said)];
}
