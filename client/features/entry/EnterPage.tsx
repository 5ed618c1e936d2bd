import { Link } from '@tanstack/react-router';
import { EntryKindsDocument, HeldPhotosDocument } from '../../generated/operations.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { t } from '../../ui/words.ts';
import { HeldPhotos } from '../photo/HeldPhotos.tsx';
import './entry.css';

/** What can be entered by hand: a chain in one line first, then photos that are at hand, then each kind of record. */
export function EnterPage() {
  const query = useAnswer(EntryKindsDocument, {});
  const photos = useAnswer(HeldPhotosDocument, {});
  return (
    <Page title={t('page.entry.title')}>
      <div className="stack-wide">
        <p className="answer">{t('page.entry.answer')}</p>
        <section className="sheet sheet-pad stack">
          <h2>{t('page.entry.chain')}</h2>
          <p>{t('page.entry.chain.text')}</p>
          <div className="row">
            <Link className="button button-first button-tall" to="/enter/chain">
              <Icon name="map" />
              {t('page.entry.chain.open')}
            </Link>
          </div>
        </section>
        <Answered query={photos} loading={t('page.photo.loading')}>
          {({ sourceFiles }) => <HeldPhotos held={sourceFiles} />}
        </Answered>
        <section className="sheet sheet-pad stack">
          <h2>{t('page.entry.records')}</h2>
          <Answered query={query} loading={t('page.entry.loading')}>
            {({ entryKinds }) => (
              <ul className="lines entry-kinds">
                {entryKinds
                  .filter(({ listed }) => listed)
                  .map(({ kind, label, pasted }) => (
                    <li key={kind}>
                      <Link to="/enter/$kind" params={{ kind }}>
                        {label}
                      </Link>
                      <span className="second">
                        {t('page.entry.what', { kind })} {pasted && t('page.entry.what.pasted')}
                      </span>
                    </li>
                  ))}
                <li>
                  <Link to="/claims/new">{t('page.entry.claim')}</Link>
                  <span className="second">{t('page.entry.claim.text')}</span>
                </li>
              </ul>
            )}
          </Answered>
        </section>
      </div>
    </Page>
  );
}
