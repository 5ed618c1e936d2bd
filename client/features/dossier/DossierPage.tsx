import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { shortClaimName } from '../../../schema/messages/claim-name.ts';
import { formatDecimal } from '../../../schema/messages/format.ts';
import { DossierDocument, type DossierQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { asKnownIn, useKnown } from '../../ui/known.ts';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { type Block, Blocks } from '../letters/Blocks.tsx';
import '../letters/letters.css';
import './dossier.css';
import { MakeForm, type Named } from './MakeForm.tsx';
import { Verify } from './Verify.tsx';

const route = getRouteApi('/claims/$id/dossier');
type Made = Extract<DossierQuery['dossier'], { __typename: 'DossierPreview' }>;

const FORMATS = ['pdf', 'html', 'json'] as const;

interface DownloadsProps {
  readonly id: string;
  readonly made: Made;
  readonly named: Named;
  readonly withPhotos: boolean;
}

function Downloads({ id, made, named, withPhotos }: DownloadsProps) {
  const known = useKnown();
  const given = new URLSearchParams({ asOf: made.asOf, ...named, ...(withPhotos ? {} : { photos: 'named' }) });
  return (
    <div className="stack">
      <p>
        {t('page.dossier.hash')} <code className="dossier-hash">{made.hash}</code>
      </p>
      <p className="hint">{t('page.dossier.hash-hint')}</p>
      <p className="row no-print">
        {FORMATS.map((format) => (
          <a
            key={format}
            className="button"
            download
            href={asKnownIn(`/claims/${encodeURIComponent(id)}/dossier.${format}?${given}`, known)}
          >
            {t('page.sheet.save', { format })}
          </a>
        ))}
      </p>
    </div>
  );
}

/** Carried or only named: whoever gets the sheet then sees them, or can only compare a copy with the hash. */
function Photos({ made, withPhotos, onPhotos }: Pick<ScreenProps, 'made' | 'withPhotos' | 'onPhotos'>) {
  return (
    <div className="no-print">
      <label className="check">
        <input type="checkbox" checked={withPhotos} onChange={(event) => onPhotos(event.target.checked)} />
        {t('page.dossier.photos', { n: made.photos })}
      </label>
      <p className="hint">
        {t('page.dossier.photos-hint', { megabytes: formatDecimal((made.photoBytes / 1024 ** 2).toFixed(1)) })}
      </p>
    </div>
  );
}

interface ScreenProps {
  readonly id: string;
  readonly made: Made;
  readonly named: Named;
  readonly onMake: (named: Named) => void;
  readonly withPhotos: boolean;
  readonly onPhotos: (withThem: boolean) => void;
  /** The sheet of other names is still shown, and its hash is not of these. */
  readonly pending: boolean;
}

function Screen({ id, made, named, onMake, withPhotos, onPhotos, pending }: ScreenProps) {
  const name = shortClaimName(made.number, made.claim);
  return (
    <Page
      title={t('page.sheet.title')}
      second={name}
      crumbs={[
        { to: '/claims', text: t('page.nav.claims') },
        { to: `/claims/${encodeURIComponent(id)}`, text: name },
      ]}
      actions={
        <button type="button" className="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t('page.print')}
        </button>
      }
    >
      <div className="stack-wide">
        <div className="stack no-print">
          <p className="answer">
            {t('page.dossier.answer', { rows: made.rows, rules: made.rules, sources: made.sources })}
          </p>
          <p className="quiet">
            {t('page.sheet.text')} {t('page.not-legal-advice')}
          </p>
        </div>
        <section className={`sheet sheet-pad stack${made.hash ? '' : ' no-print'}`} aria-labelledby="make">
          <h2 id="make" className="no-print">
            {t('page.dossier.make')}
          </h2>
          {made.photos > 0 && <Photos made={made} withPhotos={withPhotos} onPhotos={onPhotos} />}
          <MakeForm named={named} onMake={onMake} />
          {made.hash && !pending && <Downloads id={id} made={made} named={named} withPhotos={withPhotos} />}
        </section>
        <Verify />
        <section className="stack" aria-labelledby="contains">
          <h2 id="contains" className="no-print">
            {t('page.dossier.contains')}
          </h2>
          {made.rows === 0 && <Empty text={t('page.dossier.empty')} />}
          <article className="sheet letter-draft dossier-sheet stack">
            <h3>{made.title}</h3>
            <Blocks blocks={made.blocks as readonly Block[]} />
          </article>
        </section>
      </div>
    </Page>
  );
}

export function DossierPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const [named, setNamed] = useState<Named>({ fileNumber: '', author: '' });
  const [withPhotos, setWithPhotos] = useState(true);
  const query = useAnswer(DossierDocument, { claim: id, asOf: asOf ?? null, ...named, withPhotos }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.dossier.loading')}
      title={t('page.sheet.title')}
      crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}
    >
      {({ dossier }) =>
        dossier.__typename === 'DossierPreview' ? (
          <Screen
            {...{ id, made: dossier, named, withPhotos, pending: query.isPlaceholderData }}
            onMake={setNamed}
            onPhotos={setWithPhotos}
          />
        ) : (
          <NotHeldPage what={t('page.kind.claim')} id={id} />
        )
      }
    </Answered>
  );
}
