import { Link } from '@tanstack/react-router';
import type { ImportRowFragment } from '../../generated/operations.ts';
import { InstantText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { mendedSince } from './ledger.ts';

/** The ledger stands as the import left it: here what was mended of its rejected rows since, where, and what is left. */
export function MendedSince({ one }: { readonly one: ImportRowFragment }) {
  if (one.sentAgain.length === 0) return null;
  const taken = mendedSince(one);
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="mended-since">
      <h2 id="mended-since">{t('page.imports.mended', { taken, left: one.ledger.rejected - taken })}</h2>
      <ul className="lines">
        {one.sentAgain.map(({ import: id, startedAt, rows, taken, open }) => (
          <li key={id}>
            <Link to="/imports/$id" params={{ id }}>
              {t('page.imports.mended-by', { rows })}
            </Link>
            <span className="second">
              <InstantText at={startedAt} />
              {': '}
              {t('page.imports.mended-outcome', { taken, open })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
