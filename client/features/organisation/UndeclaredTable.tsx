import { besideText } from '../../../schema/messages/format.ts';
import { partyName } from '../../ui/partyLink.tsx';
import { Table } from '../../ui/Table.tsx';
import { articleText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { UndeclaredFinding } from './Undeclared.tsx';

function Reached({ finding }: { readonly finding: UndeclaredFinding }) {
  return (
    <ul className="lines">
      {finding.steps.map((step) => (
        <li key={`${step.code} ${step.text}`}>
          {sentence(step)}
          {step.citation && <span className="second small">{articleText(step.citation)}</span>}
        </li>
      ))}
    </ul>
  );
}

function About({ finding }: { readonly finding: UndeclaredFinding }) {
  const parties = besideText(finding.parties.map(partyName));
  return (
    <>
      {finding.workplace ?? parties}
      <span className="second">{besideText(finding.contracts.map(partyName))}</span>
    </>
  );
}

/** One kind of finding; what none of them says stands below. */
export function UndeclaredTable({
  kind,
  findings,
}: {
  readonly kind: string;
  readonly findings: readonly UndeclaredFinding[];
}) {
  const notSaid = [...new Set(findings.flatMap((finding) => finding.notSaid.map(sentence)))];
  return (
    <div className="stack">
      <h3>{kind}</h3>
      <Table
        caption={kind}
        rows={findings}
        rowKey={(finding) => finding.key}
        columns={[
          {
            ...{ key: 'answer', head: t('page.undeclared.answer'), row: true, mid: true },
            cell: (finding) => (
              <>
                <span className={finding.answer === 'candidate' ? 'asks' : undefined}>{finding.answerText}</span>
                <span className="second">{sentence(finding.what)}</span>
                <span className="second">
                  {t('page.undeclared.evidence')} {finding.evidenceText}
                </span>
              </>
            ),
          },
          {
            ...{ key: 'about', head: t('page.undeclared.about'), mid: true },
            cell: (finding) => <About finding={finding} />,
          },
          {
            ...{ key: 'reached', head: t('page.undeclared.reached'), wide: true },
            cell: (finding) => finding.steps.length > 0 && <Reached finding={finding} />,
          },
          {
            ...{ key: 'ask', head: t('page.undeclared.ask'), wide: true },
            cell: (finding) => finding.missing.map(sentence).join(' ') || t('page.undeclared.ask-nothing'),
          },
        ]}
      />
      {notSaid.map((text) => (
        <p key={text} className="hint">
          {text}
        </p>
      ))}
    </div>
  );
}
