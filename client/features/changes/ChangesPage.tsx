import { getRouteApi, Link } from '@tanstack/react-router';
import { formatInstant } from '../../../schema/messages/format.ts';
import { ChangesDocument } from '../../generated/operations.ts';
import { today, useAsOf } from '../../ui/AsOf.tsx';
import { changed, type Known, knownIn } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { isDayText, isKnown } from '../../ui/known.ts';
import { LeftAside } from '../../ui/LeftAside.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty, Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { ChangeLists } from './ChangeLists.tsx';
import { ChangesForm } from './ChangesForm.tsx';
import { type After, AT_START, aboutIn, afterIn } from './view-model.ts';
import './changes.css';

const route = getRouteApi('/changes');

function Of() {
  const { claim, contract, organisation, test, ...search } = route.useSearch();
  const days = changed(search, AT_START);
  const ofOne = claim ?? contract ?? organisation ?? test;
  if (ofOne === undefined) return null;
  return (
    <p className="small">
      {t('page.changes.of-one')}{' '}
      <Link to="/changes" search={days} className="no-print">
        {t('page.changes.of-all')}
      </Link>
    </p>
  );
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly knownFrom: string | null;
}

/** On paper the form is left out: what it holds is said, where the sentence below does not. */
function Against({ knownFrom }: { readonly knownFrom: string | null }) {
  const told = knownFrom === null || isDayText(knownFrom) ? undefined : formatInstant(knownFrom);
  const then = knownFrom === null ? t('page.changes.known.same') : t('page.changes.known.then');
  return (
    <p className="print-only small">
      {t('page.changes.known')}: {told ?? then}
    </p>
  );
}

function Print() {
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      <Icon name="print" />
      {t('page.print')}
    </button>
  );
}

function Compared({ asked }: { readonly asked: Asked }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const after = afterIn(search);
  const goTo = (name: keyof After, mark: string | null) =>
    void navigate({ search: (old) => changed(old, { [name]: mark ?? undefined }) });
  const query = useAnswer(ChangesDocument, { ...asked, ...aboutIn(search), ...after }, { keep: true });
  return (
    <Answered query={query} loading={t('page.changes.loading')}>
      {({ changes }) => (
        <div className="stack-wide">
          <div className="stack">
            <p className="answer" role="status">
              {changes.cut.length > 0 && `${t('page.state.so-far')} `}
              {changes.summary}
            </p>
            {changes.cut.length > 0 && (
              <Notice asks>
                {changes.cut.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Notice>
            )}
            {changes.counts.all === 0 && <Empty text={t('page.changes.none')} />}
          </div>
          <ChangeLists changes={changes} after={after} onAfter={goTo} />
          <p className="quiet">{t('page.not-legal-advice')}</p>
        </div>
      )}
    </Answered>
  );
}

const SAYS: Known = { from: isDayText, to: isDayText, knownFrom: isKnown };

export function ChangesPage() {
  const { search, leftAside } = knownIn(route.useSearch(), SAYS);
  const { from, to: last, knownFrom } = search;
  const asOf = useAsOf();
  const to = isDayText(last) ? last : (asOf ?? today());
  const known = isKnown(knownFrom) ? knownFrom : null;
  return (
    <Page
      title={t('page.changes.title')}
      crumbs={[{ to: '/', text: t('page.nav.overview') }]}
      actions={isDayText(from) && <Print />}
    >
      <div className="stack">
        <LeftAside what={leftAside} />
        <ChangesForm from={isDayText(from) ? from : undefined} to={to} knownFrom={known} />
        <Of />
        <Against knownFrom={known} />
        {isDayText(from) ? (
          <Compared key={`${from} ${to} ${known}`} asked={{ from, to, knownFrom: known }} />
        ) : (
          <Empty text={t('page.changes.choose')} />
        )}
      </div>
    </Page>
  );
}
