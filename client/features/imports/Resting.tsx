import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RestingFragment } from '../../generated/operations.ts';
import { t } from '../../ui/words.ts';
import { RecordLink } from '../entry/RecordLink.tsx';

const FEW = 8;

type Fact = RestingFragment['facts'][number];

function FactLink({ fact }: { readonly fact: Fact }) {
  const claim = fact.claim ?? (fact.kind === 'Claim' ? fact.id : undefined);
  return claim === undefined ? (
    <RecordLink kind={fact.kind} id={fact.id}>
      {fact.label}
    </RecordLink>
  ) : (
    <Link to="/claims/$id" params={{ id: claim }}>
      {fact.label}
    </Link>
  );
}

/** What would lose its ground if an import were undone: how many facts, which, and by what they name it. */
export function Resting({ resting: { count, facts } }: { readonly resting: RestingFragment }) {
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, FEW);
  return (
    <>
      <p>{t('page.imports.undo-text', { n: count })}</p>
      {shown.length > 0 && (
        <ul>
          {shown.map((fact) => (
            <li key={`${fact.id} ${fact.field} ${fact.refersTo}`}>
              <FactLink fact={fact} />{' '}
              <span className="hint">
                {t('page.imports.rests', {
                  field: fact.field ?? t('page.imports.rests-entered'),
                  target: fact.refersTo,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.length < facts.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('page.imports.show-all', { n: facts.length })}
        </button>
      )}
      {all && count > facts.length && (
        <p className="hint">{t('page.imports.rests-more', { n: count - facts.length })}</p>
      )}
    </>
  );
}
