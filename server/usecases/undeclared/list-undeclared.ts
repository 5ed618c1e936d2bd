/** What the page shows of undeclared subcontracting, to be taken along: a line a look, and hours a line a month. */
import { render } from '../../../schema/messages/index.ts';
import { byKind } from '../../../schema/messages/undeclared-by-kind.ts';
import { listCsv } from '../../exporters/answer/list-csv.ts';
import type { Deps } from '../deps.ts';
import type { ShownList } from '../shown-list.ts';
import { findUndeclared, type UndeclaredRequest } from './find-undeclared.ts';
import { type ShownFinding, showUndeclared } from './show-undeclared.ts';

type Asked = Pick<UndeclaredRequest, 'organisation' | 'asOf' | 'view'>;

/** Throws `not-found` for an organisation that is not held on that day. */
export async function listUndeclared(deps: Deps, asked: Asked): Promise<ShownList> {
  const { months: _own, ...shown } = await shownFor(deps, asked);
  const findings = byKind(shown.findings).flatMap(({ found }) => found);
  return { name: 'undeclared', document: { ...shown, findings }, csv: csvOf(findings) };
}

/** As `listUndeclared`, of the picture beside it. */
export async function listHoursByMonth(deps: Deps, asked: Asked): Promise<ShownList> {
  const { findings: _own, ...document } = await shownFor(deps, asked);
  const heads = ['page.undeclared.month', ...MONTHS.map((name) => `page.undeclared.${name}`)];
  const rows = document.months.map(({ from, needed, possible }) => [
    ...[from.slice(0, 7), needed.least ?? undefined, needed.most ?? undefined, possible.most ?? undefined],
  ]);
  const csv = listCsv(
    heads.map((head) => render(head)),
    rows,
  );
  return { name: 'hours-by-month', document, csv };
}

const MONTHS = ['needed-least', 'needed-most', 'possible'] as const;

async function shownFor(deps: Deps, asked: Asked) {
  return showUndeclared(deps, await findUndeclared(deps, asked), asked.view);
}

const HEADS = [
  ...['page.undeclared', 'page.undeclared.answer', 'undeclared.column.evidence', 'page.undeclared.about'],
  ...['page.exposure.contract', 'page.undeclared.reached', 'page.undeclared.ask', 'undeclared.column.not-said'],
] as const;

function csvOf(findings: readonly ShownFinding[]): string {
  return listCsv(
    HEADS.map((head) => render(head)),
    findings.map((finding) => [
      ...[finding.kind_text, `${finding.answer_text}: ${finding.what.text}`, finding.evidence_text, aboutOf(finding)],
      named(finding.contracts),
      sentences(finding.steps),
      sentences(finding.missing) || render('page.undeclared.ask-nothing'),
      sentences(finding.not_said),
    ]),
  );
}

/** A workplace by its name; else the firms. */
function aboutOf(finding: ShownFinding): string {
  const workplace = 'subject' in finding && finding.subject.of === 'workplace' ? finding.subject : undefined;
  return workplace === undefined ? named(finding.parties) : (workplace.name ?? workplace.id);
}

const named = (records: readonly { readonly name: string }[]) => records.map(({ name }) => name).join(', ');
const sentences = (said: readonly { readonly text: string }[]) => said.map(({ text }) => text).join(' ');
