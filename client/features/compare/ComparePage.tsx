/** The same facts under two days or two sets of rules: what would change if the law did, or the day. */
import { getRouteApi } from '@tanstack/react-router';
import { shortClaimName } from '../../../schema/messages/claim-name.ts';
import { CompareDocument, RegimesDocument } from '../../generated/operations.ts';
import { today, useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useKnown } from '../../ui/known.ts';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { capital, t } from '../../ui/words.ts';
import { describeClaim } from '../liability-trace/describe.ts';
import { RungsInTime } from '../liability-trace/RungsInTime.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { answerText, LAW, regimesOf, ruleOptions } from './view-model.ts';

const route = getRouteApi('/claims/$id/compare');
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function ComparePage() {
  const { id } = route.useParams();
  const { on, rules = LAW } = route.useSearch();
  const navigate = route.useNavigate();
  const asOf = useAsOf() ?? today();
  const asKnown = useKnown();
  const known = asKnown === undefined ? {} : { asKnown };
  const otherDay = on !== undefined && DAY.test(on) ? on : asOf;
  const law = useAnswer(RegimesDocument, {}, { keep: true });
  const regimes = law.data?.regimes;
  const query = useAnswer(
    CompareDocument,
    {
      claim: id,
      left: { asOf, ...known, regimes: null },
      right: { asOf: otherDay, ...known, regimes: regimesOf(rules, regimes ?? []) },
    },
    { enabled: regimes !== undefined, keep: true },
  );
  const head = {
    loading: t('page.compare.loading'),
    title: capital(t('page.kind.claim')),
    crumbs: [{ to: '/claims', text: t('page.nav.claims') }],
  };
  if (regimes === undefined)
    return (
      <Answered query={law} {...head}>
        {() => null}
      </Answered>
    );
  return (
    <Answered query={query} {...head}>
      {({ claim, compareTraces }) =>
        claim && compareTraces.__typename === 'Comparison' ? (
          <Page
            title={t('page.compare.title', { claim: describeClaim(claim) })}
            crumbs={[
              { to: '/claims', text: t('page.nav.claims') },
              { to: `/claims/${encodeURIComponent(id)}`, text: shortClaimName(claim.number, describeClaim(claim)) },
            ]}
            here={t('page.compare.crumb')}
            second={claim.title ? claim.number : undefined}
          >
            <div className="stack-wide">
              <p>{t('page.compare.text')}</p>
              <div className="field-row sheet sheet-pad">
                <TextField
                  type="date"
                  label={t('page.compare.day')}
                  value={otherDay}
                  onChange={(day) =>
                    void navigate({
                      search: (old) => changed(old, { on: day === asOf ? undefined : day }),
                      replace: true,
                      resetScroll: false,
                    })
                  }
                />
                <SelectField
                  label={t('page.compare.rules')}
                  value={rules}
                  unknown={false}
                  options={ruleOptions(regimes)}
                  onChange={(chosen) =>
                    void navigate({
                      search: (old) => changed(old, { rules: chosen === LAW ? undefined : chosen }),
                      replace: true,
                      resetScroll: false,
                    })
                  }
                />
              </div>
              <p className="answer" role="status">
                {answerText(compareTraces)}
              </p>
              <ComparedTable comparison={compareTraces} isModel={rules.startsWith('model')} />
              {rules !== LAW && <RungsInTime claim={id} asOf={otherDay} regimes={regimesOf(rules, regimes)} />}
              <p className="quiet">{t('page.not-legal-advice')}</p>
            </div>
          </Page>
        ) : (
          <NotHeldPage what={t('page.kind.claim')} id={id} />
        )
      }
    </Answered>
  );
}
