import { Link } from '@tanstack/react-router';
import { RecordHistoryDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { useAnswer } from '../../ui/answered.tsx';
import { Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { disputedIn, shownFirst } from './view-model.ts';

/** On the page of a record: of what its sources say different things, each with who says it, the one that is shown first. */
export function Disputed({ id, sources }: { readonly id: string; readonly sources: number }) {
  const asOf = useAsOf();
  // One source does not disagree with itself.
  const query = useAnswer(RecordHistoryDocument, { id, asOf: asOf ?? null }, { enabled: sources > 1, keep: true });
  const history = query.data?.history;
  const disputed = history && history.id === id ? disputedIn(history) : [];
  if (disputed.length === 0) return null;
  return (
    <Notice>
      {disputed.map((property) => (
        <div key={`${property.kind} ${property.name}`}>
          <p>
            <strong>{property.label}.</strong> {property.rule.text}
          </p>
          <ul>
            {shownFirst(property).map((value) => (
              <li key={`${value.import} ${value.document} ${value.line} ${value.text}`}>
                <bdi>{value.text}</bdi>{' '}
                <span className="small">
                  <bdi>{value.document}</bdi>
                  {value.shown && `, ${t('page.history.shown')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Link to="/history/$id" params={{ id }}>
        {t('page.history.link')}
      </Link>
    </Notice>
  );
}
