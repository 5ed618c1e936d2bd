/** The observations and flags that an answer rests on, each with the document that it stands in. */
import { Link } from '@tanstack/react-router';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { HistoryLink } from '../entry/RecordLinks.tsx';
import type { EvidenceBook, EvidenceData } from './indicators.ts';

function Words({ evidence }: { readonly evidence: EvidenceData }) {
  if (evidence.test)
    return (
      <Link to="/flags/$test/$subject" params={{ test: evidence.test, subject: evidence.id }}>
        {t('page.indicators.flag')}
      </Link>
    );
  const said = evidence.text ?? t('page.indicators.no-words');
  return (
    <>
      <bdi>{said}</bdi> <HistoryLink id={evidence.id} name={said} />
    </>
  );
}

function whereText({ on, person, sources }: EvidenceData): string {
  return [
    on ? dayText(on) : undefined,
    person ? t('page.indicators.about-person', { person }) : undefined,
    ...sources.map(({ document, line }) => (line == null ? document : t('page.indicators.source', { document, line }))),
  ]
    .filter(Boolean)
    .join('; ');
}

export function RestsOn({ ids, book }: { readonly ids: readonly string[]; readonly book: EvidenceBook }) {
  const found = ids.flatMap((id) => book.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <ul>
      {found.map((evidence) => (
        <li key={evidence.id}>
          <Words evidence={evidence} />
          {evidence.standard && (
            <span className="second">{t('page.indicators.standard', { standard: evidence.standard })}</span>
          )}
          <span className="second">{whereText(evidence)}</span>
        </li>
      ))}
    </ul>
  );
}
