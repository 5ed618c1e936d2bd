import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { shortClaimName } from '../../../schema/messages/claim-name.ts';
import { LetterPreviewDocument, LettersDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty, Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { Draft } from './Draft.tsx';
import { Narrowing } from './Narrowing.tsx';
import { OfferTable } from './OfferTable.tsx';
import { Particulars } from './Particulars.tsx';
import type { Offer, Offers } from './words.ts';
import './letters.css';

const route = getRouteApi('/claims/$id/letters');

/** Whoever widens the words afterwards reads the new count first: what was acknowledged is one wording of one letter. */
function Letter({ offers, offer }: { readonly offers: Offers; readonly offer: Offer }) {
  const { widen = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useAsOf();
  const [read, setRead] = useState('');
  const asked = { claim: offers.claim.id, party: offer.party.id, asOf, widen };
  const key = JSON.stringify(asked);
  const query = useAnswer(
    LetterPreviewDocument,
    { claim: asked.claim, party: asked.party, asOf: asOf ?? null, widen: widen || null },
    { keep: true },
  );
  return (
    <section className="stack" aria-labelledby="letter">
      <h2 id="letter" className="no-print">
        {t('page.letters.one', { kind: offer.kindText, party: offer.party.name })}
      </h2>
      <div className="no-print">
        <Particulars offer={offer} />
      </div>
      <Answered query={query} loading={t('page.letters.counting')}>
        {({ letter }) =>
          letter.__typename === 'Letter' ? (
            <>
              <Narrowing
                preview={letter}
                acknowledged={read === key}
                pending={query.isPlaceholderData}
                onWiden={(to) =>
                  void navigate({ search: (old) => changed(old, { widen: to }), replace: true, resetScroll: false })
                }
                onAcknowledge={() => setRead(key)}
              />
              {read === key && <Draft {...asked} />}
            </>
          ) : (
            <Notice>{letter.problem.text}</Notice>
          )
        }
      </Answered>
    </section>
  );
}

/** Who would be asked if anything were left to pay, and why nothing is asked of it. */
function PaidOff({ offers }: { readonly offers: Offers }) {
  return offers.nobody.map(({ id, why }) => (why == null ? null : <p key={id}>{why}</p>));
}

const nameOf = ({ claim, number }: Offers): string => shortClaimName(number, claim.name);

function Screen({ offers }: { readonly offers: Offers }) {
  const { party } = route.useSearch();
  const offer = offers.letters.find((one) => one.party.id === party);
  return (
    <Page
      title={t('page.letters.title')}
      second={nameOf(offers)}
      crumbs={[
        { to: '/claims', text: t('page.nav.claims') },
        { to: `/claims/${encodeURIComponent(offers.claim.id)}`, text: nameOf(offers) },
      ]}
    >
      {offers.letters.length === 0 ? (
        <div className="sheet">
          <PaidOff offers={offers} />
          <Empty text={t('page.letters.empty')}>
            <Link className="button" to="/claims/$id" params={{ id: offers.claim.id }}>
              {t('page.letters.to-trace')}
            </Link>
          </Empty>
        </div>
      ) : (
        <div className="stack-wide">
          <div className="stack no-print">
            {offers.cutOff && <Notice asks>{t('page.letters.cut-off')}</Notice>}
            <p className="answer">
              {offers.cutOff && `${t('page.state.so-far')} `}
              {t('page.letters.answer', { n: offers.letters.length })}
            </p>
            <p className="quiet">
              {t('page.letters.sends-nothing')}
              {offers.nobody.length > 0 && ` ${t('page.letters.others', { n: offers.nobody.length })}`}{' '}
              {t('page.not-legal-advice')}
            </p>
            <PaidOff offers={offers} />
            <OfferTable offers={offers} party={offer?.party.id} />
          </div>
          {offer ? (
            <Letter key={offer.party.id} offers={offers} offer={offer} />
          ) : (
            <p className="quiet no-print">{t('page.letters.choose')}</p>
          )}
        </div>
      )}
    </Page>
  );
}

export function LettersPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const query = useAnswer(LettersDocument, { claim: id, asOf: asOf ?? null }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.letters.loading')}
      title={t('page.letters.title')}
      crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}
    >
      {({ letters }) =>
        letters.__typename === 'Letters' ? (
          <Screen offers={letters} />
        ) : (
          <NotHeldPage what={t('page.kind.claim')} id={id} />
        )
      }
    </Answered>
  );
}
