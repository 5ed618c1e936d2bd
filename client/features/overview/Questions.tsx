import { Link } from '@tanstack/react-router';
import { sentence, t } from '../../ui/words.ts';
import type { OverviewTests } from './OverviewPage.tsx';

/** The missing facts that would settle most answers, and whom to ask. */
export function Questions({ overview }: { readonly overview: OverviewTests }) {
  if (overview.questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <div className="between section-head">
        <h2 id="questions">{t('page.overview.questions')}</h2>
        <Link to="/questions">{t('page.overview.all-questions')}</Link>
      </div>
      <ul className="lines">
        {overview.questions.slice(0, 3).map((question) => (
          <li key={`${question.code} ${question.holder}`} className="question">
            <span className="strong">{sentence(question)}</span>
            <span className="second">
              {question.holder && `${t('page.trace.ask-holder', { holder: question.holder })} `}
              {t('page.overview.settles', { n: question.settles })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
