/** The three guides, to begin or to go on with. Shown only where the demonstration is held. */
import { t } from '../../ui/words.ts';
import { GUIDES, NAMES, STEPS } from './steps.ts';
import { useGuide, useIsHeld } from './useGuide.ts';
import { useProgress } from './useProgress.ts';
import './guide.css';

export function GuideOffer({ canHide = false }: { readonly canHide?: boolean }) {
  const progress = useProgress();
  const { begin, hide } = useGuide(progress);
  const isHeld = useIsHeld();
  if (!isHeld || (canHide && progress.hidden)) return null;
  return (
    <section className="sheet sheet-pad stack no-print guide-offer" aria-labelledby="guides">
      <div className="between">
        <h2 id="guides">{t('page.guide.title')}</h2>
        {canHide && (
          <button type="button" className="text-button" onClick={() => hide(true)}>
            {t('page.guide.hide')}
          </button>
        )}
      </div>
      <ul className="guide-list">
        {GUIDES.map((guide) => {
          const [name, about] = NAMES[guide];
          const nth = progress.at[guide];
          const all = STEPS[guide].length;
          return (
            <li key={guide}>
              <p>
                <strong>{t(name)}</strong> <span className="quiet">{t(about)}</span>
              </p>
              <button type="button" className="button" onClick={() => begin(guide)}>
                {nth === undefined ? t('page.guide.begin', { all }) : t('page.guide.go-on', { n: nth + 1, all })}
                <span className="unseen"> {t(name)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
