/** Rules of the place that were looked at and reach nobody for this claim: said once, not party by party. */
import { Link } from '@tanstack/react-router';
import { articleText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { Ladder } from './view-model.ts';

export function ApartRules({ ladder }: { readonly ladder: Ladder }) {
  if (ladder.apart.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="apart">
      <h2 id="apart">{t('page.trace.rules-apart', { n: ladder.apart.length })}</h2>
      <ul className="facts sheet sheet-pad">
        {ladder.apart.map((row) => (
          <li key={row.regime}>
            <Link to="/law/$id" params={{ id: row.regime }}>
              {articleText(row.article)}
            </Link>
            <span className="quiet">
              {sentence(row.reason)}
              {row.help?.length ? ` ${t('page.trace.help', { ways: row.help.map(sentence).join(' ') })}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
